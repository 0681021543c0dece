import { freshSalt } from '../../disk/fresh-salt.ts'
import type { SealStep } from '../../disk/journal.ts'
import { withLock } from '../../disk/lock.ts'
import { withScratchFiles } from '../../disk/scratch-folder.ts'
import type { Authors } from '../../git/commit-variables.ts'
import { ownIdentity } from '../../git/identity.ts'
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
import { type Stage, stageNamed, stages } from '../../seals/stages.ts'
import { type Person, personNamed } from '../../signatures/public-key.ts'
import type { Session } from '../../terminal/terminal.ts'
import { UsageError } from '../../usage-error.ts'
import { authorsOf } from '../round/authors-of.ts'
import { standingSeals } from '../round/last-seal.ts'
import { openRound } from '../round/open-round.ts'
import { roundFolder } from '../round/round-folder.ts'
import type { Options } from '../subcommand.ts'
import { ordinaryManifest, restrictedManifest, type SealFacts } from './make-manifests.ts'
import { placeSeal } from './place-seal.ts'
import { errorsDespite, refuseUnsaved } from './refuse-unsealable.ts'
import { ordinaryHistory, restrictedHistory, type SealedHistory } from './sealed-histories.ts'
import { signedTag } from './signed-tag.ts'

/** Seals both histories as they stand. 1 where something is not saved or errors keep it out. */
export async function runSeal(
  session: Session,
  [said = '']: readonly string[],
  options: Options,
): Promise<number> {
  const stage = stageOf(said)
  const root = roundFolder(session)
  return withLock(root, async () => {
    if (refuseUnsaved(session, root)) return 1
    const workspace = openRound(session)
    const person = sealerOf(workspace, options)
    const authors = authorsOf(workspace, { as: person.name })
    const previous = standingSeals(root).at(-1)
    if (previous && previous.date > session.today) throw tooEarly(session.today, previous)
    const despite = errorsDespite(session, workspace, options)
    if (despite === 'refused') return 1
    const facts: SealFacts = {
      seal: (previous?.seal ?? 0) + 1,
      stage: stage.name,
      date: session.today,
      by: person.name,
      despite,
      previous: previous?.root ?? null,
    }
    await sealRound({ session, root, workspace, person, authors, facts, options })
    return 0
  })
}

interface Desk {
  readonly session: Session
  readonly root: string
  readonly workspace: LoadedWorkspace
  readonly person: Person
  readonly authors: Authors
  readonly facts: SealFacts
  readonly options: Options
}

async function sealRound(desk: Desk): Promise<void> {
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

function stageOf(said: string): Stage {
  const stage = stageNamed(said)
  if (stage) return stage
  throw new UsageError(
    { zh: `没有“${said}”这个阶段`, en: `there is no stage “${said}”` },
    {
      zh: `可用：${stages.map(({ title }) => title.zh).join('、')}。`,
      en: `There are: ${stages.map(({ name }) => name).join(', ')}.`,
    },
  )
}

/** Whom `--by` names, else whose machine it is. */
function sealerOf({ root, round }: LoadedWorkspace, { by }: Options): Person {
  const wanted = typeof by === 'string' ? by : (ownIdentity(root)?.name ?? '')
  const person = personNamed(round.data.people, wanted)
  if (person) return person
  throw new UsageError(
    {
      zh: wanted === '' ? '没有写谁封存' : `本轮人员里没有“${wanted}”`,
      en: wanted === '' ? 'who seals?' : `“${wanted}” is not of the round's people`,
    },
    { zh: '用 --by 写封存人的姓名。', en: 'Name the person with --by.' },
  )
}

function tooEarly(today: string, { seal, date }: SealNote): UsageError {
  return new UsageError(
    {
      zh: `封存日期 ${today} 早于第${seal}次封存的 ${date}`,
      en: `${today} is before seal ${seal}, of ${date}`,
    },
    { zh: '核对 --date 和本机的时钟。', en: 'Mind --date and the clock of this machine.' },
  )
}
