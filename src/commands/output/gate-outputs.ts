import { type FileTrace, FileTraces } from '../../analysis/file-traces.ts'
import { sha256 } from '../../disk/sha256.ts'
import type { LoadedWorkspace } from '../../load/workspace.ts'
import { filePieces } from '../../packages/file-pieces.ts'
import { leakKinds } from '../../terminal/format-leaks.ts'
import { Progress } from '../../terminal/progress.ts'
import type { Session } from '../../terminal/terminal.ts'
import { UsageError } from '../../usage-error.ts'
import type { Output } from './write-outputs.ts'

/**
 * The last gate before files are put in place: the bytes themselves are searched, whatever view they were made of.
 * Hits are said by their place; nothing is written while there is one.
 */
export function gateOutputs(outputs: Iterable<Output>, workspace: LoadedWorkspace, session: Session): void {
  const progress = new Progress(session)
  const total = Array.isArray(outputs) ? outputs.length : 0
  let searched = 0
  const traces = new FileTraces(workspace)
  const seen = new Set<string>()
  let leaking = 0
  for (const output of outputs) {
    const { path, restricted = false } = output
    if (restricted) continue
    progress.show({ zh: '查泄露', en: 'searching' }, searched++, total)
    for (const { part, place, kind, severity } of tracesIn(output, traces, seen)) {
      if (severity !== 'error') continue
      leaking += 1
      progress.end()
      const where = [traces.conceal(path), part, place].filter((one) => one !== '').join('  ')
      session.err(`${where}: ${session.say(leakKinds[kind])}\n`)
    }
  }
  progress.end()
  if (leaking > 0) throw refused
}

type PartTrace = FileTrace & { readonly part: string }

function* tracesIn(
  { path, bytes, acrossVillages = false }: Output,
  traces: FileTraces,
  seen: Set<string>,
): Generator<PartTrace> {
  const village = acrossVillages ? null : traces.villageOf(path)
  const isNew = (part: Uint8Array) => {
    const key = `${village?.folder ?? ''} ${sha256(part)}`
    const known = seen.has(key)
    seen.add(key)
    return !known
  }
  const name = { text: path, place: '文件名', row: 0 }
  for (const trace of traces.find([name], village)) yield { part: '', ...trace }
  for (const { part, pieces } of filePieces(path, bytes, isNew).parts)
    for (const trace of traces.find(pieces, village)) yield { part, ...trace }
}

const refused = new UsageError(
  {
    zh: '文件会泄露谁反映过情况，或把别村的问题写进一村的文书，没有写出',
    en: 'files would tell who spoke, or hold problems of another village: nothing was written',
  },
  {
    zh: '按上面的位置改底稿或模板：用代称或删去。',
    en: 'Mend the papers or the template at the places above: use an alias or take it out.',
  },
)
