import { relative, resolve } from 'node:path'
import { findRound } from '../../disk/find-round.ts'
import { readWhole } from '../../disk/read.ts'
import { writeWhole } from '../../disk/write-whole.ts'
import { feedGit, runGit } from '../../git/run-git.ts'
import { toPaperVersion } from '../../history/paper-version.ts'
import { memoryStoreOf } from '../../merging/contents.ts'
import { mergeRound } from '../../merging/merge-round.ts'
import { type OpenDispute, openDispute } from '../../merging/open-dispute.ts'
import type { FileDispute, Store } from '../../merging/round-versions.ts'
import type { Session } from '../../terminal/terminal.ts'
import { openDisputes } from './dispute-writers.ts'
import { keepDisputes } from './keep-disputes.ts'
import type { Meeting } from './meeting.ts'
import { mergeMeetings, mergeTexts } from './merge-meetings.ts'

/**
 * Git's question: what do these three versions of a paper come to? The answer goes where it handed ours in. 1 where
 * somebody must settle something; what was written is then kept, and ours stands.
 */
export function runMergeDriver(session: Session, names: readonly string[]): number {
  const [base = '', ours = '', theirs = '', path = ''] = names
  const root = findRound(session.cwd)
  if (root === null) return 2
  const prefix = relative(root, session.cwd) === 'restricted' ? 'restricted/' : ''
  const theirCommit = incomingCommit(session)
  const meeting =
    theirCommit === null ? null : { folder: session.cwd, prefix, ours: head(session), theirs: theirCommit }
  const files = [base, ours, theirs].map(
    (file) => readWhole(resolve(session.cwd, file))?.bytes ?? new Uint8Array(),
  )
  const whole = meeting === null ? null : within(meeting, `${prefix}${path}`, files)
  const merged = whole ?? alone(session.cwd, `${prefix}${path}`, files)
  writeWhole(resolve(session.cwd, ours), merged.bytes)
  if (merged.disputes.length === 0) return 0
  keepDisputes(root, merged.disputes)
  session.err(
    `${session.say({
      zh: `${prefix}${path}：${merged.disputes.length} 处两边改得不一样，先留用本机的；运行 inspect resolve 逐条裁定。`,
      en: `${prefix}${path}: ${merged.disputes.length} places were changed differently; ours stand until inspect resolve settles them.`,
    })}\n`,
  )
  return 1
}

interface Answer {
  readonly bytes: Uint8Array
  readonly disputes: readonly OpenDispute[]
}

/**
 * With both histories known, numbers that both sides gave anew anywhere are told apart here too. null where git follows
 * a file that one side moved: under this path the histories hold something else.
 */
function within(meeting: Meeting, path: string, [, ours, theirs]: readonly Uint8Array[]): Answer | null {
  const merged = mergeMeetings([meeting], path)
  const { files, store, versions } = merged
  const isAt = (tree: ReadonlyMap<string, string>, bytes: Uint8Array | undefined) => {
    const name = tree.get(path)
    return name !== undefined && bytes !== undefined && Buffer.compare(store.read(name), bytes) === 0
  }
  if (!isAt(versions.ours, ours) || !isAt(versions.theirs, theirs)) return null
  const name = files.get(path)
  return {
    bytes: name === undefined ? new Uint8Array() : store.read(name),
    disputes: openDisputes(merged, [meeting]),
  }
}

/** In a rebase or a cherry-pick git does not say which histories meet: the paper by itself. */
function alone(folder: string, path: string, [base, ours, theirs]: readonly Uint8Array[]): Answer {
  const store: Store = { ...memoryStoreOf(), mergeText: mergeTexts }
  const tree = (bytes: Uint8Array | undefined) =>
    new Map(bytes && bytes.length > 0 ? [[path, store.write(bytes)]] : [])
  const { files, disputes } = mergeRound({ base: tree(base), ours: tree(ours), theirs: tree(theirs) }, store)
  const kind = toPaperVersion(path, ours ?? null)?.kind.name ?? null
  const opened = disputes.map((one: FileDispute) =>
    openDispute(
      { ...one, whole: one.whole && { ours: keptBlob(folder, ours), theirs: keptBlob(folder, theirs) } },
      kind,
      {
        ours: null,
        theirs: null,
      },
    ),
  )
  return { bytes: store.read(files.get(path) ?? ''), disputes: opened }
}

/** Git names in its surroundings each commit that it merges: GITHEAD_<hash>. */
function incomingCommit({ environment }: Session): string | null {
  const heads = Object.keys(environment).flatMap(
    (name) => /^GITHEAD_([0-9a-f]{40,64})$/u.exec(name)?.[1] ?? [],
  )
  return heads.length === 1 ? (heads[0] ?? null) : null
}

function head({ cwd }: Session): string {
  return runGit(cwd, 'rev-parse', 'HEAD')?.trim() ?? ''
}

/** The name under which git keeps a version that somebody must choose from. */
function keptBlob(folder: string, bytes: Uint8Array | undefined): string | null {
  return feedGit(folder, ['hash-object', '-w', '--stdin'], bytes ?? new Uint8Array()).out.trim() || null
}
