import { type FlatPaper, flatPaper } from './flat-paper.ts'
import { type FileStep, movedPapers } from './moved-papers.ts'
import type { Change } from './paper-changes.ts'
import { toPaperVersion } from './paper-version.ts'
import { sameRecords } from './same-records.ts'
import { versionChanges } from './version-changes.ts'

/** What one step changed in a paper. */
export interface PaperStep {
  /** relative to the round */
  readonly file: string
  /** what it was called before this step; null where it kept its name and place */
  readonly formerly: string | null
  readonly changes: readonly Change[]
}

/** What one step changed, paper by paper; papers and records that it put elsewhere are followed. */
export function stepChanges(steps: readonly FileStep[]): PaperStep[] {
  const moved = movedPapers(steps)
  const left = new Set(moved.values())
  const before = new Map(steps.map((step) => [step.file, step.before]))
  const papers = steps
    .filter(({ file }) => !left.has(file))
    .map((step) => {
      const formerly = moved.get(step.file) ?? null
      const old = formerly === null ? step.before : (before.get(formerly) ?? null)
      return { file: step.file, formerly, changes: versionChanges(step.file, old, step.after) }
    })
  return withElsewhere(papers, steps)
}

/** Records that went from one paper and came into another of its kind. */
function withElsewhere(papers: readonly PaperStep[], steps: readonly FileStep[]): PaperStep[] {
  const some = (type: Change['type']) =>
    papers.filter(({ changes }) => changes.some((one) => one.type === type))
  const [losing, gaining] = [some('removed'), some('added')]
  const found = losing.flatMap((from) =>
    gaining.flatMap((to) => (from === to || !sameKind(from, to) ? [] : between(from, to, steps))),
  )
  if (found.length === 0) return [...papers]
  const there = new Map(found)
  return papers.map((paper) => ({
    ...paper,
    changes: paper.changes.map((change) => {
      const elsewhere = there.get(`${change.type} ${paper.file} ${change.record}`)
      return elsewhere === undefined ? change : { ...change, elsewhere }
    }),
  }))
}

function sameKind({ changes: [one] }: PaperStep, { changes: [other] }: PaperStep): boolean {
  return one?.kind === other?.kind
}

function between(from: PaperStep, to: PaperStep, steps: readonly FileStep[]) {
  const step = ({ file }: PaperStep) => steps.find((one) => one.file === file)
  const gone = recordsOf(from, 'removed', step(from)?.before ?? null)
  const come = recordsOf(to, 'added', step(to)?.after ?? null)
  return [...sameRecords(gone, come)].flatMap(([old, now]): [string, NonNullable<Change['elsewhere']>][] => [
    [`removed ${from.file} ${old}`, { file: to.file, record: now }],
    [`added ${to.file} ${now}`, { file: from.file, record: old }],
  ])
}

function recordsOf({ file, changes }: PaperStep, type: Change['type'], bytes: Uint8Array | null): FlatPaper {
  const version = toPaperVersion(file, bytes)
  const flat = version === null ? null : flatPaper(version)
  const names = changes.filter((change) => change.type === type).flatMap(({ record }) => record ?? [])
  return new Map(names.map((name) => [name, flat?.get(name) ?? new Map()]))
}
