import { groupBy } from '../analysis/group-by.ts'
import { labelAt } from '../papers/fields.ts'
import { isPaperFile } from '../papers/is-paper-file.ts'
import type { PaperKind } from '../papers/paper.ts'
import { placeOf } from '../papers/place-of.ts'
import type { Change } from './paper-changes.ts'

/** What is about to be saved of one file, relative to the round. */
export interface SavedFile {
  readonly file: string
  /** null for evidence, settings, and papers that cannot be read */
  readonly kind: PaperKind<unknown> | null
  readonly state: 'new' | 'gone' | 'changed'
  /** what the paper was called before; null unless it moved */
  readonly formerly: string | null
  /** gone because it moved, under whose new name all is told */
  readonly left: boolean
  readonly changes: readonly Change[]
}

export interface Summary {
  readonly subject: string
  /** a line a place; empty where the subject says it all */
  readonly lines: readonly string[]
}

/** A line of a log that is read in full. */
const LONGEST = 90
const MOST_IDS = 4
const MOST_LABELS = 4

/** Which records and fields of which village are touched; numbers and labels only, never what stands in them. */
export function saveSummary(files: readonly SavedFile[]): Summary {
  const told = files.filter(({ left }) => !left)
  const places = groupBy(told, ({ file }) => villageOrRound(file))
  const lines = [...places].map(([place, its]) => `${place}：${partsOf(its).join('；')}`)
  const whole = lines.join('。')
  if ([...whole].length <= LONGEST) return { subject: whole, lines: [] }
  const changes = told.flatMap(({ state, formerly, changes }) =>
    changes.filter(({ type }) => state !== 'new' || formerly !== null || type === 'added'),
  )
  const count = (type: Change['type']) => changes.filter((change) => change.type === type).length
  const [first = ''] = places.keys()
  const where = places.size === 1 ? first : `${first}等 ${places.size} 处`
  const counts = [
    `文书 ${told.filter(({ kind }) => kind !== null).length} 份`,
    ...counted('移动', told.filter(({ formerly }) => formerly !== null).length, '份'),
    ...counted('新增', count('added'), '条'),
    ...counted('删去', count('removed'), '条'),
    ...counted('改编', count('renumbered'), '条'),
    ...counted('改动', count('changed'), '栏'),
  ]
  return { subject: `${where}：${counts.join('，')}`, lines }
}

function counted(what: string, count: number, unit: string): string[] {
  return count === 0 ? [] : [`${what} ${count} ${unit}`]
}

function villageOrRound(file: string): string {
  return placeOf(file) || '本轮'
}

function partsOf(files: readonly SavedFile[]): string[] {
  const papers = files.filter(({ kind }) => kind !== null)
  const others = files.filter(({ kind }) => kind === null)
  const evidence = others.filter(({ file }) => file.includes('/evidence/')).length
  const unread = others.filter(({ file }) => isPaperFile(file)).length
  const arrived = groupBy(
    papers.filter(({ formerly }) => formerly !== null),
    ({ formerly }) => villageOrRound(formerly ?? ''),
  )
  return [
    ...[...arrived].map(([place, its]) => arrivedText(place, its)),
    ...papers.flatMap(paperParts),
    ...counted('证据文件', evidence, '个'),
    ...counted('未能读出的文书', unread, '份'),
    ...counted('设置文件', others.length - evidence - unread, '个'),
  ]
}

/** A paper in its old place has another file name only. */
function arrivedText(from: string, papers: readonly SavedFile[]): string {
  const stayed = papers.every(({ file }) => villageOrRound(file) === from)
  return stayed ? `${titlesOf(papers)}改了文件名` : `由${from}移来${titlesOf(papers)}`
}

function titlesOf(papers: readonly SavedFile[]): string {
  return papers.length > MOST_IDS
    ? `文书 ${papers.length} 份`
    : papers.flatMap(({ kind }) => kind?.title.zh ?? []).join('、')
}

function paperParts({ formerly, ...file }: SavedFile): string[] {
  return formerly === null ? partsOfPaper(file) : partsOfMoved(file)
}

/** That it moved is said of all that did. */
function partsOfMoved(file: Omit<SavedFile, 'formerly'>): string[] {
  return file.changes.length === 0 ? [] : partsOfPaper({ ...file, state: 'changed' })
}

function partsOfPaper({ kind, state, changes }: Omit<SavedFile, 'formerly'>): string[] {
  if (!kind) return []
  const title = kind.title.zh
  if (state === 'gone') return [`删去${title}`]
  const parts = [
    ...listParts(kind, changes, 'added', '新增'),
    ...listParts(kind, changes, 'removed', '删去'),
    ...changes
      .filter(({ type }) => type === 'renumbered')
      .map(({ formerly, record }) =>
        isNumbered(kind, record) ? `${formerly} 改编为 ${record}` : '改编 1 条',
      ),
    ...fieldParts(kind, state, changes),
  ]
  if (state === 'new') return [parts.length === 0 ? `新建${title}` : `新建${title}，${parts.join('，')}`]
  return parts.length === 0 ? [`${title}版式、注释`] : parts
}

/** 新增疑点 DC-013、DC-014 */
function listParts(
  kind: PaperKind<unknown>,
  changes: readonly Change[],
  type: Change['type'],
  word: string,
): string[] {
  const those = groupBy(
    changes.filter((change) => change.type === type),
    ({ path }) => String(path[0]),
  )
  return [...those].map(([key, its]) => {
    const list = kind.records.find((one) => one.key === key)
    return `${word}${list?.title.zh ?? ''} ${recordsText(
      kind,
      its.map(({ record }) => record),
    )}`
  })
}

function recordsText(kind: PaperKind<unknown>, records: readonly (string | null)[]): string {
  const ids = records.filter((record) => isNumbered(kind, record))
  if (ids.length < records.length) return `${records.length} 条`
  return ids.length <= MOST_IDS ? ids.join('、') : `${ids[0]} 等 ${ids.length} 条`
}

/** Aliases and names may stand where other records have a number. */
function isNumbered({ records }: PaperKind<unknown>, record: string | null): boolean {
  const prefix = /^([A-Z]{2})-\d{3,}[a-z]?$/u.exec(record ?? '')?.[1]
  return prefix !== undefined && records.some((list) => list.prefix === prefix)
}

/** 问题底稿 WT-001 程度、问题表现 */
function fieldParts(
  kind: PaperKind<unknown>,
  state: SavedFile['state'],
  changes: readonly Change[],
): string[] {
  const changed = changes.filter(
    ({ type, record }) => type === 'changed' && (state !== 'new' || record !== null),
  )
  const byRecord = groupBy(changed, ({ record }) => record)
  const parts = [...byRecord].map(([record, its]) => ({ record, labels: labelsOf(kind, record, its) }))
  if (parts.length > MOST_IDS) {
    const records = parts.map(({ record }) => record)
    const labels = [...new Set(parts.flatMap((part) => part.labels))]
    return [`${kind.title.zh} ${recordsText(kind, records)} ${listed(labels)}`]
  }
  return parts.map(({ record, labels }) => {
    const name = record === null ? '' : ` ${recordsText(kind, [record])}`
    return `${kind.title.zh}${name} ${listed(labels)}`
  })
}

/** Of the whole field only: entries within may go by a name. */
function labelsOf(kind: PaperKind<unknown>, record: string | null, changes: readonly Change[]): string[] {
  const depth = record === null ? 1 : 3
  return [...new Set(changes.map(({ path }) => labelAt(kind.schema, path.slice(0, depth))))]
}

function listed(labels: readonly string[]): string {
  return labels.length <= MOST_LABELS
    ? labels.join('、')
    : `${labels.slice(0, MOST_LABELS - 1).join('、')}等 ${labels.length} 栏`
}
