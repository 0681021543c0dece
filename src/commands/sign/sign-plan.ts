import { checkVillage } from '../../checks/check-village.ts'
import { checks } from '../../checks/index.ts'
import type { Text } from '../../language.ts'
import { issues as issuesKind } from '../../papers/issues.ts'
import { paperOf } from '../../papers/workspace.ts'
import { ALGORITHM } from '../../signatures/fingerprint.ts'
import { personNamed } from '../../signatures/public-key.ts'
import { type SignState, signState } from '../../signatures/sign-state.ts'
import type { Issue } from '../../signatures/signed-fields.ts'
import { issuePrint } from '../../signatures/stale-signatures.ts'
import type { Step } from '../../signatures/statement.ts'
import type { Diagnostic } from '../../source/diagnostic.ts'
import type { Session } from '../../terminal/terminal.ts'
import { UsageError } from '../../usage-error.ts'
import type { VillageRound } from '../round/village-round.ts'
import type { Options } from '../subcommand.ts'
import { refuseForgeries } from './refuse-forgeries.ts'
import { signElectronically } from './sign-electronically.ts'
import { paperOfInk } from './sign-wish.ts'
import { signerOf } from './signer.ts'

type Signature = NonNullable<NonNullable<Issue['sign']>[Step]>

export interface NewSignature {
  readonly issue: Issue
  readonly step: Step
  readonly signature: Signature
  /** signatures of this step and later ones that no longer hold and go */
  readonly stale: readonly Step[]
}

export interface SignPlan {
  /** of the paper, relative to the round */
  readonly path: string
  readonly signatures: readonly NewSignature[]
  /** how many wait for the step before */
  readonly waiting: number
}

/** The signatures that were asked for; a UsageError where one of them may not be given. */
export function planSignatures(
  session: Session,
  round: VillageRound,
  step: Step,
  ids: readonly string[],
  options: Options,
): SignPlan {
  const { village, workspace } = round
  const paper = paperOf(village, issuesKind)
  if (!paper)
    throw new UsageError({
      zh: `${village.name}没有问题底稿，或底稿里有错误读不了`,
      en: `${village.name} has no problem papers that can be read`,
    })
  const ink = paperOfInk(round, options)
  const states = paper.data.issues.map((issue) => ({
    issue,
    state: signState(issue, step, village, workspace),
  }))
  const chosen =
    ids.length === 0 ? states.filter(isWaiting) : ids.map((id) => named(id, states, village.name))
  const errors = checkVillage(village, workspace, checks).filter(
    ({ severity, file }) => severity === 'error' && file === paper.source.file,
  )
  const signatures = chosen.map(({ issue, state }) => {
    refuseErrors(issue, paper.data.issues.indexOf(issue), errors)
    const signature = newSignature(session, round, issue, step, ink, options)
    return { issue, step, signature, stale: state.stale }
  })
  const waiting = states.filter(({ state }) => !state.done && state.fault !== null).length
  return { path: paper.source.file, signatures, waiting }
}

interface Standing {
  readonly issue: Issue
  readonly state: SignState
}

function isWaiting({ state }: Standing): boolean {
  return !state.done && state.fault === null
}

function named(said: string, states: readonly Standing[], village: string): Standing {
  const found = states.find(({ issue }) => issue.id === said.toUpperCase())
  if (!found)
    throw new UsageError({ zh: `${village}没有问题“${said}”`, en: `${village} has no problem “${said}”` })
  const { done, fault } = found.state
  if (done)
    throw refusal(found.issue, {
      zh: '这一步已经签名，内容没有改动，不必再签',
      en: 'this step is signed, and nothing changed since',
    })
  if (fault) throw refusal(found.issue, fault)
  return found
}

function refusal({ id }: Issue, { zh, en }: Text, hint?: Text): UsageError {
  return new UsageError({ zh: `${id}：${zh}`, en: `${id}: ${en}` }, hint)
}

/** Nobody signs what is known to be wrong. */
function refuseErrors(issue: Issue, index: number, errors: readonly Diagnostic[]): void {
  const found = errors.find(
    ({ path = [] }) => path[0] === 'issues' && path[1] === index && path[2] !== 'sign',
  )
  if (found) throw refusal(issue, found.message, found.hint)
}

function newSignature(
  session: Session,
  round: VillageRound,
  issue: Issue,
  step: Step,
  ink: string | null,
  options: Options,
): Signature {
  const { village, workspace } = round
  const by = signerOf(round, issue, step, options)
  const date = session.today
  const before = step === 'approved' ? issue.sign?.reviewed : step === 'reviewed' ? issue.sign?.drafted : null
  if (before?.date && before.date > date)
    throw refusal(issue, {
      zh: `签名日期 ${date} 早于前一步的 ${before.date}`,
      en: `${date} is before the step before, which was signed on ${before.date}`,
    })
  refuseForgeries(round, issue, step)
  const print = issuePrint(issue, village, workspace)
  const signed = { by, date, algorithm: ALGORITHM, print }
  if (ink !== null) return { ...signed, paper: ink }
  const person = personNamed(workspace.round.data.people, by)
  if (!person) throw new Error(`${by} may sign and is nobody`)
  const statement = { village: village.name, id: issue.id, step, by, date, print }
  return { ...signed, signature: signElectronically(session, person, statement, options) }
}
