import { groupBy } from '../analysis/group-by.ts'
import { clues } from '../papers/clues.ts'
import { readReference } from '../papers/read-reference.ts'
import type { CluesPaper } from '../papers/types/clues.ts'
import { papersOf, type Village } from '../papers/workspace.ts'
import type { Fact } from '../wording/facts.ts'
import { said } from './exact.ts'
import { roundFacts, teamOf } from './office-names.ts'
import type { Report, Subject } from './report.ts'
import { villageFacts } from './village-facts.ts'

const title = '问题线索移交单'

export const clueTransfer: Report = {
  name: 'clue-transfer',
  title: { zh: title, en: 'Transfer sheet of a clue' },
  recipient: { zh: '纪委监委', en: 'the discipline inspection commission' },
  restricted: true,
  editions: ['internal'],
  reads: ['village', 'clues'],
  subjects: (villages) =>
    villages.flatMap((village) =>
      cluesOf(village).map(({ id }): Subject => ({ village, villages: [village], about: id })),
    ),
  fileName: ({ village, about }) => `${village?.name ?? ''}/${title}${about}`,
  facts({ workspace }, { village, about }, edition) {
    const clue = village && cluesOf(village).find(({ id }) => id === about)
    if (!village || !clue) throw new Error('a transfer sheet is of a clue')
    return {
      ...roundFacts(workspace, edition),
      team: teamOf(village, workspace),
      village: villageFacts(village, workspace, edition),
      clue: {
        id: clue.id,
        name: said(clue.about.name),
        post: said(clue.about.post),
        text: said(clue.text),
        discipline: clue.discipline === null ? null : `${clue.discipline}纪律`,
        to: said(clue.to),
        handed: clue.handed ?? null,
        mode: clue.mode ?? null,
      },
      sources: sourceKinds(clue.sources),
      papers: clue.sources.length || null,
      months: workspace.round.data.deadlines?.clue_months ?? null,
    }
  },
}

function cluesOf(village: Village): CluesPaper['clues'] {
  return papersOf(village, clues).flatMap(({ data }) => data.clues)
}

const KINDS: Readonly<Record<string, string>> = {
  TH: '个别谈话',
  XF: '受理信访',
  ZF: '走访',
  YD: '调阅资料',
  WT: '问题底稿',
  DC: '待查问题核查',
  ZZ: '佐证材料',
  JB: '立行立改',
}

/** Kinds only: a number would lead to whoever spoke. */
function sourceKinds(sources: readonly string[]): Fact {
  const kinds = sources.map((written) => {
    const reference = readReference(written)
    if (reference?.prefix) return KINDS[reference.prefix] ?? '“三资”台账'
    return reference?.name === 'survey' || reference?.name === 'rating' ? '问卷测评' : '其他材料'
  })
  return [...groupBy(kinds, (kind) => kind)].map(([kind, its]) => ({ kind, count: its.length }))
}
