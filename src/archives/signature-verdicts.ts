import type { Text } from '../language.ts'
import { issues } from '../papers/issues.ts'
import { papersOf, type Village, type Workspace } from '../papers/workspace.ts'
import type { Person } from '../signatures/public-key.ts'
import { keyProof, type SignatureProof, signatureProofs } from '../signatures/signature-proof.ts'
import type { Issue } from '../signatures/signed-fields.ts'
import { type SignedStep, signedSteps } from '../signatures/signed-steps.ts'
import { claimedKey } from '../signatures/ssh-signature.ts'
import { staleSignatures } from '../signatures/stale-signatures.ts'

/** What an archive shows of a signature. `unchecked`: by a key that browsers cannot check. */
export type ArchivedState = SignatureProof['state'] | 'ink' | 'stale' | 'unchecked'

const stranger: Text = { zh: '签名用的钥匙不是署名人的', en: 'made by a key that is not the signer’s' }

export const signatureTexts: Readonly<Record<ArchivedState, Text>> = {
  valid: { zh: '签名成立', en: 'holds' },
  ink: { zh: '纸上签名，看扫描件', en: 'in ink: see the scan' },
  stale: { zh: '签名以后内容有改动', en: 'the record changed after it was signed' },
  broken: { zh: '签名不成立：签的不是这条内容', en: 'does not hold: something else was signed' },
  copied: { zh: '签名是从别的记录抄来的', en: 'copied from another record' },
  'unknown-key': stranger,
  'other-signer': stranger,
  'key-not-in-use': { zh: '签名那天这把钥匙没有在用', en: 'the key was not in use on that day' },
  unchecked: { zh: '这种钥匙本页核不了，用 ssh-keygen 核', en: 'not checked here: use ssh-keygen' },
}

export const soundSignatures: ReadonlySet<ArchivedState> = new Set(['valid', 'ink', 'unchecked'])

export interface SignatureVerdict extends SignedStep {
  readonly state: ArchivedState
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
  const electronic = steps.flatMap((step) => (step.body === null ? [] : [{ ...step, body: step.body }]))
  const { people } = workspace.round.data
  const proofs = signatureProofs(electronic, people)
  const proven = new Map(electronic.map(({ statement }, index) => [statement, proofs[index]]))
  return steps.map(({ stale, ...step }) => {
    const state = knowsRsa
      ? stateOf(step.body, proven.get(step.statement))
      : (leftToOthers(step, people) ?? stateOf(step.body, proven.get(step.statement)))
    return { ...step, state: stale && (state === 'valid' || state === 'ink') ? 'stale' : state }
  })
}

/** Whatever is not as a signature is written is none: what an archive holds was checked by nobody. */
function stepsOf(
  issue: Issue,
  village: Village,
  workspace: Workspace,
): (SignedStep & { readonly stale: boolean })[] {
  try {
    const stale = new Set(staleSignatures(issue, village, workspace).map(({ step }) => step))
    return signedSteps(issue, village.name).map((one) => ({ ...one, stale: stale.has(one.statement.step) }))
  } catch {
    return []
  }
}

function stateOf(body: string | null, proof: SignatureProof | undefined): ArchivedState {
  return body === null || !proof ? 'ink' : proof.state
}

function leftToOthers({ body, statement: { by, date } }: SignedStep, people: readonly Person[]) {
  return body === null ? null : uncheckedRsa(body, by, date, people)
}

/**
 * `unchecked` where a signature is by a key of RSA that was the signer's on that day, which ssh-keygen has to check; what
 * is wrong with its key where it is another's; null where it is by no key of RSA.
 */
export function uncheckedRsa(
  body: string,
  by: string,
  date: string,
  people: readonly Person[],
): ArchivedState | null {
  const key = claimedKey(body)
  if (!key?.startsWith('ssh-rsa ')) return null
  const { state } = keyProof(key, [by], date, people)
  return state === 'valid' ? 'unchecked' : state
}
