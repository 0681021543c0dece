import { freshSalt } from '../../disk/fresh-salt.ts'
import type { SealStep } from '../../disk/journal-entry.ts'
import { withScratchFiles } from '../../disk/scratch-folder.ts'
import type { Authors } from '../../git/commit-variables.ts'
import { makeCommit, makeTag, tagText } from '../../git/seal-objects.ts'
import type { LoadedWorkspace } from '../../load/workspace.ts'
import { type Manifest, manifestText, rootOf } from '../../seals/manifest.ts'
import type { RestrictedManifest } from '../../seals/restricted-manifest.ts'
import { rootCode } from '../../seals/root-code.ts'
import {
  type SealNote,
  sealFile,
  sealLine,
  sealMark,
  sealMessage,
  sealTag,
} from '../../seals/seal-message.ts'
import { stageNamed } from '../../seals/stages.ts'
import type { Person } from '../../signatures/public-key.ts'
import type { Session } from '../../terminal/terminal.ts'
import type { Options } from '../subcommand.ts'
import { ordinaryManifest, restrictedManifest, type SealFacts } from './make-manifests.ts'
import { placeSeal } from './place-seal.ts'
import { ordinaryHistory, restrictedHistory, type SealedHistory } from './sealed-histories.ts'
import { signedTag } from './signed-tag.ts'

interface Desk {
  readonly session: Session
  readonly root: string
  readonly workspace: LoadedWorkspace
  readonly person: Person
  readonly authors: Authors
  readonly facts: SealFacts
  readonly options: Options
}

export async function sealRound(desk: Desk): Promise<void> {
  const { session, root, workspace, facts, options } = desk
  const ordinary = ordinaryHistory(root)
  const restricted = restrictedHistory(root)
  const salt = session.environment.INSPECT_TEST_SALT ?? freshSalt()
  const mark = sealMark(ordinary.head, facts.by, facts.date, salt)
  const own = restricted && (await restrictedManifest(restricted, facts, salt))
  const ownCommit = restricted && own ? commitOf(desk, restricted, mark, own) : null
  const manifest = await ordinaryManifest(
    ordinary,
    workspace,
    facts,
    own && ownCommit ? { manifest: own, commit: ownCommit } : null,
  )
  const root_ = rootOf(manifest)
  const note: SealNote = { ...facts, root: root_, code: rootCode(root_), mark }
  if (options.dryRun !== true) {
    const commit = commitOf(desk, ordinary, mark, manifest)
    const steps = [
      ...(restricted && ownCommit ? [stepOf(desk, restricted, ownCommit, note)] : []),
      stepOf(desk, ordinary, commit, note),
    ]
    await placeSeal(root, steps)
  }
  // The code of a seal that is not made would be another one when it is.
  if (options.dryRun !== true) session.out(`${sealLine(note)}\n`)
  if (!session.quiet) session.err(`${session.say(saidOf(manifest))}\n`)
}

function commitOf(
  { authors, facts }: Desk,
  { folder, head }: SealedHistory,
  mark: string,
  manifest: Manifest | RestrictedManifest,
): string {
  const title = stageNamed(facts.stage)?.title.zh ?? facts.stage
  return withScratchFiles({}, (pathOf) =>
    makeCommit(folder, pathOf('index'), {
      parent: head,
      file: sealFile({ ...facts, mark }),
      content: manifestText(manifest),
      message: `第${facts.seal}次封存（${title}）的清单\n`,
      authors,
    }),
  )
}

function stepOf(
  { session, workspace, person, authors, options }: Desk,
  { folder, name, branch, head }: SealedHistory,
  commit: string,
  note: SealNote,
): SealStep {
  const tag = sealTag(note)
  const text = tagText(folder, tag, commit, sealMessage(note, workspace.round.data.name), authors)
  const tagObject = makeTag(folder, signedTag(session, workspace, person, note.date, text, options))
  return { folder: name, branch, from: head, to: commit, tag, tagObject, file: sealFile(note) }
}

function saidOf({ files, restricted, commits }: Manifest) {
  return {
    zh: `封存 ${files.length} 个文件、${commits} 次保存${restricted ? `；受限资料 ${restricted.files} 个文件` : '；受限资料不在这里，没有封存'}。以后印出的文书末页有这个校验码。`,
    en: `Sealed: ${files.length} files, ${commits} commits${restricted ? `, ${restricted.files} restricted files` : '; the restricted papers are not here and were not sealed'}. Documents made from now on print this code.`,
  }
}
