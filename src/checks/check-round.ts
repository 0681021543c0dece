import { hash } from 'node:crypto'
import { publicNames, publicNamesOfRound } from '../analysis/public-names.ts'
import type { Village, Workspace } from '../papers/workspace.ts'
import type { Diagnostic } from '../source/diagnostic.ts'
import type { Check, RoundCheck } from './check.ts'
import { checkVillage } from './check-village.ts'
import { withoutSpeakers } from './conceal-speakers.ts'
import { stamp } from './stamp.ts'

/** Findings kept from earlier runs, by what they were found in. An entry that is not asked for again is dropped. */
export interface FindingsStore {
  get(key: string): readonly Diagnostic[] | undefined
  /** what was kept: the same findings, perhaps with more told of each */
  set(key: string, found: readonly Diagnostic[]): readonly Diagnostic[]
}

/**
 * Every problem of every paper, sorted by place. Findings of a village depend on its own papers and on what all
 * villages share; findings of the round on everything.
 */
export function checkRound(
  workspace: Workspace,
  checks: readonly Check[],
  store: FindingsStore,
): Diagnostic[] {
  const kept = (key: string, find: () => Diagnostic[]) => store.set(key, store.get(key) ?? find())
  const shared = workspace.contentKey
  const roundChecks = checks.filter((check): check is RoundCheck => check.scope === 'round')
  const found = workspace.villages.flatMap((village) =>
    kept(villageKey(village, shared), () => checkVillage(village, workspace, checks)),
  )
  const ofAll = kept(roundKey(workspace, shared), () => ofRound(workspace, roundChecks))
  return sorted([...found, ...ofAll])
}

type KeptBy = Pick<Village, 'folder' | 'contentKey'>

/** What `checkRound` would find, where an earlier run found all of it; null where anything is new. */
export function knownFindings(
  content: Pick<Workspace, 'contentKey'> & { readonly villages: readonly KeptBy[] },
  store: FindingsStore,
): Diagnostic[] | null {
  const shared = content.contentKey
  const keys = [...content.villages.map((village) => villageKey(village, shared)), roundKey(content, shared)]
  const found = keys.map((key) => [key, store.get(key)] as const)
  if (found.some(([, known]) => known === undefined)) return null
  for (const [key, known = []] of found) store.set(key, known)
  return sorted(found.flatMap(([, known = []]) => known))
}

function villageKey({ folder, contentKey }: KeptBy, shared: string): string {
  return `${folder}:${contentKey}:${shared}`
}

function roundKey({ villages }: { readonly villages: readonly KeptBy[] }, shared: string): string {
  return `round:${hash('sha256', [shared, ...villages.map(({ contentKey }) => contentKey)].join())}`
}

function ofRound(workspace: Workspace, checks: readonly RoundCheck[]): Diagnostic[] {
  const ofVillages = new Set(workspace.villages.flatMap(({ problems }) => problems))
  const loading = workspace.problems.filter((problem) => !ofVillages.has(problem))
  const found = checks.flatMap((check) =>
    [...check.run(workspace)].map((finding) =>
      stamp(check, finding, villageOf(finding.file, workspace.villages)?.name ?? null),
    ),
  )
  return [...loading, ...found].map((one) => {
    const village = villageOf(one.file, workspace.villages)
    const known = village ? publicNames(village, workspace) : publicNamesOfRound(workspace)
    return withoutSpeakers(one, workspace, known)
  })
}

function villageOf(file: string, villages: readonly Village[]): Village | undefined {
  const path = file.replace(/^restricted\//u, '')
  return villages.find(({ folder }) => path.startsWith(`${folder}/`))
}

/** By file, line, column and code; code points decide, whatever the machine's language. */
function sorted(found: readonly Diagnostic[]): Diagnostic[] {
  const place = ({ range }: Diagnostic) => [range?.start.line ?? 0, range?.start.column ?? 0] as const
  return [...found].sort((a, b) => {
    const [lineA, columnA] = place(a)
    const [lineB, columnB] = place(b)
    return (
      order(a.file, b.file) ||
      lineA - lineB ||
      columnA - columnB ||
      order(a.code, b.code) ||
      order(a.message.zh, b.message.zh)
    )
  })
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
