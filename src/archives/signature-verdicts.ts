import type { Text } from '../language.ts'
import { issues } from '../papers/issues.ts'
import { papersOf, type Village, type Workspace } from '../papers/workspace.ts'
import { keysOf, keysOn, type Person, personNamed, readPublicKey } from '../signatures/public-key.ts'
import type { Issue } from '../signatures/signed-fields.ts'
import { NAMESPACE } from '../signatures/ssh-armour.ts'
import { signingKey } from '../signatures/ssh-signature.ts'
import { STEPS, staleSignatures } from '../signatures/stale-signatures.ts'
import { type Statement, statementText } from '../signatures/statement.ts'

export type SignatureState =
  | 'valid'
  | 'ink'
  | 'stale'
  | 'broken'
  | 'copied'
  | 'stranger'
  | 'retired'
  | 'unchecked'

export const signatureTexts: Readonly<Record<SignatureState, Text>> = {
  valid: { zh: '签名成立', en: 'holds' },
  ink: { zh: '纸上签名，看扫描件', en: 'in ink: see the scan' },
  stale: { zh: '签名以后内容有改动', en: 'the record changed after it was signed' },
  broken: { zh: '签名不成立：签的不是这条内容', en: 'does not hold: something else was signed' },
  copied: { zh: '签名是从别的记录抄来的', en: 'copied from another record' },
  stranger: { zh: '签名用的钥匙不是署名人的', en: 'made by a key that is not the signer’s' },
  retired: { zh: '签名那天这把钥匙没有在用', en: 'the key was not in use on that day' },
  unchecked: { zh: '这种钥匙本页核不了，用 ssh-keygen 核', en: 'not checked here: use ssh-keygen' },
}

export const soundSignatures: ReadonlySet<SignatureState> = new Set(['valid', 'ink', 'unchecked'])

export interface SignatureVerdict {
  readonly statement: Statement
  /** in base64 without armour; null in ink */
  readonly body: string | null
  /** the scan of a signature in ink */
  readonly paper: string | null
  readonly state: SignatureState
}

/** Every signature under the problems of a round. `knowsRsa`: whether keys of RSA can be checked here. */
export function signatureVerdicts(workspace: Workspace, knowsRsa: boolean): SignatureVerdict[] {
  const steps = workspace.villages.flatMap((village) =>
    papersOf(village, issues).flatMap(({ data }) =>
      Array.isArray(data.issues)
        ? (data.issues as readonly Issue[]).flatMap((issue) => stepsOf(issue, village, workspace))
        : [],
    ),
  )
  const owners = ownersOf(steps)
  return steps.map(({ stale, ...step }) => {
    const state = stateOf(step, workspace.round.data.people, owners, knowsRsa)
    return { ...step, state: stale && (state === 'valid' || state === 'ink') ? 'stale' : state }
  })
}

type SignedStep = Omit<SignatureVerdict, 'state'> & { readonly stale: boolean }

/** Whatever is not as a signature is written is none: what an archive holds was checked by nobody. */
function stepsOf(issue: Issue, village: Village, workspace: Workspace): SignedStep[] {
  try {
    const stale = new Set(staleSignatures(issue, village, workspace).map(({ step }) => step))
    return STEPS.flatMap((step) => {
      const { by, date, print, signature, paper } = issue.sign?.[step] ?? {}
      if (!by) return []
      const statement = {
        village: village.name,
        id: String(issue.id),
        step,
        by: String(by),
        date: String(date ?? ''),
        print: String(print ?? ''),
      }
      const body = signature ? String(signature) : null
      return [{ statement, body, paper: paper ? String(paper) : null, stale: stale.has(step) }]
    })
  } catch {
    return []
  }
}

/** By signature, the statement that it is truly under. */
function ownersOf(steps: readonly SignedStep[]): ReadonlyMap<string, Statement> {
  const owners = new Map<string, Statement>()
  for (const { body, statement } of steps)
    if (body !== null && signingKey(body, NAMESPACE, statementText(statement)) !== null)
      owners.set(body, statement)
  return owners
}

function stateOf(
  { statement, body }: Pick<SignedStep, 'statement' | 'body'>,
  people: readonly Person[],
  owners: ReadonlyMap<string, Statement>,
  knowsRsa: boolean,
): SignatureState {
  if (body === null) return 'ink'
  const owner = owners.get(body)
  if (owner && owner !== statement)
    return statementText(owner) === statementText(statement) ? 'valid' : 'copied'
  if (!owner) return !knowsRsa && isRsa(body) ? 'unchecked' : 'broken'
  return keyState(signingKey(body, NAMESPACE, statementText(statement)), statement, people)
}

/** Whether a key is the named person's on that day. */
export function keyState(
  key: string | null,
  { by, date }: Pick<Statement, 'by' | 'date'>,
  people: readonly Person[],
): SignatureState {
  if (key === null) return 'broken'
  const person = personNamed(people, by)
  if (!person || !keysOf(person).some((one) => readPublicKey(one.key) === key)) return 'stranger'
  return keysOn(person, date).includes(key) ? 'valid' : 'retired'
}

/** Whether the key inside a signature is of RSA: its type stands in plain letters. */
export function isRsa(body: string): boolean {
  try {
    return atob(body).includes('ssh-rsa')
  } catch {
    return false
  }
}
