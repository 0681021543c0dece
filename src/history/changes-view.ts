import { groupBy } from '../analysis/group-by.ts'
import { dayInChinese } from '../papers/day-in-chinese.ts'
import type { RoundPaper } from '../papers/types/round.ts'
import type { Block, DocumentView } from '../views/document.ts'
import { plainDocument } from '../views/plain-document.ts'
import { plainParagraph, plainWords } from '../views/plain-words.ts'
import type { Commit, PaperDifference, PaperEntry } from './commit.ts'
import type { Change } from './paper-changes.ts'
import { isConfidential, shownValue } from './shown-value.ts'

/** What a printed list of changes is made of. */
export interface ChangesList {
  readonly round: RoundPaper
  readonly today: string
  /** the two points in time as they were asked for; the disk where there is no second */
  readonly from: string
  readonly to: string | null
  readonly papers: readonly PaperDifference[]
  /** the commits between them, newest first: who, when and why */
  readonly entries: readonly PaperEntry[]
  readonly restricted: boolean
}

/** 文书改动清单: a heading a place, a row a field: what it said, what it says, who changed it when and why. */
export function changesView(list: ChangesList): DocumentView {
  const { round, today, from, to, papers, restricted } = list
  const places = groupBy(papers, ({ file }) => placeOf(file))
  const count = papers.reduce((sum, { changes }) => sum + changes.length, 0)
  const until = to === null ? '现在（含尚未保存的改动）' : to
  const concealed = papers.some(({ changes }) => changes.some(isConfidential))
  const hidden = restricted || !concealed ? '' : '标“■”的是受限文书或可能含有原话的内容，本件不列。'
  return plainDocument({
    title: ['文书改动清单'],
    marks: ['内部资料 注意保密'],
    blocks: [
      plainParagraph(
        `${round.name}。自${from}至${until}，改动文书${papers.length}份，共${count}处。${hidden}`,
      ),
      ...[...places].flatMap(([place, its]) => placeBlocks(place, its, list)),
    ],
    sender: round.house?.issuer ?? round.office,
    date: dayInChinese(today),
    orientation: 'landscape',
  })
}

function placeBlocks(place: string, papers: ChangesList['papers'], list: ChangesList): Block[] {
  const rows = papers.flatMap(({ file, changes }) => changes.map((change) => ({ file, change })))
  const notes = papers.flatMap(({ file, formerly, lost }) => [
    ...(formerly === null ? [] : [`${file}原为${formerly}。`]),
    ...(lost ? [`${file}：git里已没有其中一版，无从逐栏比较。`] : []),
  ])
  const heading: Block = { kind: 'heading', level: 1, content: plainWords(place) }
  const paragraphs = notes.map(plainParagraph)
  if (rows.length === 0) return [heading, ...paragraphs]
  return [
    heading,
    ...paragraphs,
    {
      kind: 'table',
      caption: null,
      columns: [
        { title: '序号', weight: 1.6, align: 'centre' },
        { title: '文书', weight: 3.6, align: 'left' },
        { title: '编号', weight: 2.8, align: 'left' },
        { title: '栏目', weight: 2.8, align: 'left' },
        { title: '原来', weight: 4.4, align: 'left' },
        { title: '现在', weight: 4.4, align: 'left' },
        { title: '改动人', weight: 3.8, align: 'left' },
        { title: '原因', weight: 2.8, align: 'left' },
      ],
      rows: rows.map(({ file, change }, index) => rowOf(index + 1, file, change, list)),
      note: null,
    },
  ]
}

function rowOf(number: number, file: string, change: Change, { entries, restricted }: ChangesList) {
  const commit = commitOf(entries, file, change)
  const said = (value: unknown) =>
    value === null || restricted || !isConfidential(change) ? shownValue(value) : '■'
  const whole = wholeText(change)
  const values = whole === '' ? [said(change.before), said(change.after)] : ['—', whole]
  return [
    String(number),
    change.kind.title.zh,
    change.record ?? '全表',
    change.label ?? '整条',
    ...values,
    commit === null ? '尚未保存' : `${commit.author}\n${commit.date.slice(0, 10)}`,
    commit?.reason ?? '—',
  ].map(plainWords)
}

/** What became of a record as a whole; '' where one of its fields changed. */
function wholeText({ type, formerly, elsewhere }: Change): string {
  const there = elsewhere === null ? '' : `${placeOf(elsewhere.file)} ${elsewhere.record}`
  const added = there === '' ? '新增' : `由${there}移来`
  const removed = there === '' ? '删去' : `移到${there}`
  return { added, removed, renumbered: `由 ${formerly} 改编`, changed: '' }[type]
}

/** The last commit in between that touched the field, or the record as a whole. */
function commitOf(entries: readonly PaperEntry[], file: string, { record, label }: Change): Commit | null {
  const touched = entries.find(
    (entry) =>
      entry.file === file &&
      entry.changes.some((one) => one.record === record && (one.label === label || one.label === null)),
  )
  return touched?.commit ?? null
}

function placeOf(file: string): string {
  return /^(?:restricted\/)?(?:villages|towns)\/(.+)\/[^/]+$/u.exec(file)?.[1] ?? '本轮'
}
