import { groupBy } from '../analysis/group-by.ts'
import { assets } from '../papers/assets.ts'
import { clues } from '../papers/clues.ts'
import { issues } from '../papers/issues.ts'
import { nameKey } from '../papers/name-key.ts'
import { persons } from '../papers/persons.ts'
import { village as villageKind } from '../papers/village.ts'
import { papersOf, type Village } from '../papers/workspace.ts'
import type { Ledger } from './ledger.ts'
import { buildSheet, type LedgerColumn } from './ledger-sheet.ts'

/** A name that stands in the papers of several villages: one family's or firm's business is seen only across them. */
export const people: Ledger = {
  name: 'people',
  title: { zh: '跨村人员台账', en: 'People named in several villages' },
  restricted: true,
  fromRestricted: true,
  sheets: (workspace, villages, edition = 'full') => [
    buildSheet(
      {
        name: '跨村人员',
        subject: '跨村出现的人员和单位',
        columns,
        rows: namedAcross(villages),
        notes: [
          '来源：各村村干部、项目承建方、问题责任人、问题线索、合同和往来、代称对照表中同名的人员和单位，出现在两个以上村的列入。',
          '只按姓名比对，同名不一定是同一人，须核对身份。受限资料，只由本组保管，不得外传。',
        ],
      },
      workspace,
      edition,
    ),
  ],
}

interface Mention {
  readonly name: string
  readonly village: string
  readonly as: string
}

interface Row {
  readonly name: string
  readonly villages: readonly string[]
  readonly mentions: readonly Mention[]
}

const columns: readonly LedgerColumn<Row>[] = [
  { title: '姓名（名称）', format: 'text', cell: ({ name }) => name },
  { title: '涉及村数', format: 'integer', cell: ({ villages }) => villages.length },
  { title: '涉及村', format: 'text', cell: ({ villages }) => villages.join('、') },
  {
    title: '身份和出处',
    format: 'text',
    width: 60,
    cell: ({ mentions }) => [...new Set(mentions.map(({ village, as }) => `${village}：${as}`))].join('\n'),
  },
]

/** Those of most villages first, else as they first occur. */
function namedAcross(villages: readonly Village[]): readonly Row[] {
  const mentions = villages.flatMap((village) => [...mentionsIn(village)])
  const rows = [...groupBy(mentions, ({ name }) => nameKey(name)).values()].map((its) => ({
    name: its[0]?.name ?? '',
    villages: [...new Set(its.map(({ village }) => village))],
    mentions: its,
  }))
  return rows.filter((row) => row.villages.length > 1).sort((a, b) => b.villages.length - a.villages.length)
}

type Named = readonly [name: string | null | undefined, as: string]

function* mentionsIn(village: Village): Generator<Mention> {
  const named = [...officeMentions(village), ...caseMentions(village), ...moneyMentions(village)]
  for (const [name, as] of named) if (name?.trim()) yield { name: name.trim(), village: village.name, as }
}

function* officeMentions(village: Village): Generator<Named> {
  for (const { data } of papersOf(village, villageKind)) {
    for (const { name, post } of data.officers) yield [name, post ?? '村干部']
    for (const { name, contractor } of data.projects ?? []) yield [contractor, `承建${name}`]
  }
}

function* caseMentions(village: Village): Generator<Named> {
  for (const { id, people: answerable } of papersOf(village, issues).flatMap(({ data }) => data.issues))
    for (const { name, duty } of answerable ?? []) yield [name, `${duty ?? '责任人'}（${id}）`]
  for (const { id, about } of papersOf(village, clues).flatMap(({ data }) => data.clues))
    yield [about.name, `线索反映对象（${id}）`]
  for (const { alias, name, post } of papersOf(village, persons).flatMap(({ data }) => data.persons))
    yield [name, `${post ? `${post}，` : ''}代称${alias}`]
}

function* moneyMentions(village: Village): Generator<Named> {
  for (const { data } of papersOf(village, assets)) {
    for (const { id, party, sublet } of data.contracts) {
      yield [party, `合同对方（${id}）`]
      yield [sublet?.to, `转租转包接手人（${id}）`]
    }
    for (const { id, debtor } of data.receivables ?? []) yield [debtor, `往来欠款人（${id}）`]
  }
}
