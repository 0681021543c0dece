import { toPaperVersion } from '../history/paper-version.ts'
import type { Person } from '../signatures/public-key.ts'
import { type Signed, signatureProofs } from '../signatures/signature-proof.ts'
import type { Issue } from '../signatures/signed-fields.ts'
import { signedSteps } from '../signatures/signed-steps.ts'
import { claimedKey } from '../signatures/ssh-signature.ts'
import { stepTitles } from '../signatures/step-titles.ts'
import type { LateKey } from './late-keys.ts'
import type { PresentRound } from './present-round.ts'
import { proofFindings, type Signature } from './signature-findings.ts'
import { type TrailFinding, trailFinding } from './trail-finding.ts'

/** What history says of those who sign and of what is signed. */
export interface SigningPast {
  /** keys by which of them were entered after a seal */
  readonly late: ReadonlyMap<string, LateKey>
  /** other names that the folder of the village of a paper has had */
  readonly villagesBefore: (file: string) => readonly string[]
}

/** Electronic signatures under problems, as they lie on the disk. */
export function recordSignatures(
  { papers, people, signsByKey }: PresentRound,
  { late, villagesBefore }: SigningPast,
): TrailFinding[] {
  const steps = papers.flatMap((paper) => signedIn(paper, signsByKey ? 'sign:' : 'signature:'))
  const signed = steps.flatMap(({ body, ...one }) => (body === null ? [] : [{ ...one, body }]))
  const proofs = signatureProofs(signed, people)
  const unproven = signsByKey ? steps.filter(({ body, paper }) => body === null && paper === null) : []
  const found = signed.flatMap((one, index) => {
    const { file, body, statement } = one
    const { zh, en } = stepTitles[statement.step]
    const what = { zh: `${zh}${statement.by}的电子签名`, en: `the signature of the ${en}, ${statement.by},` }
    const signature = { place: { file, record: statement.id }, what, by: statement.by, day: statement.date }
    const proof = proofs[index] ?? { state: 'valid' }
    if (proof.state === 'valid') return antedated(signature, late.get(claimedKey(body) ?? ''))
    const village = villagesBefore(file).find((name) =>
      holds({ body, statement: { ...statement, village: name } }, people),
    )
    return village === undefined ? proofFindings(signature, proof) : [renamed(signature, village)]
  })
  return [...found, ...unproven.map(missing)]
}

function holds(signed: Signed, people: readonly Person[]): boolean {
  return signatureProofs([signed], people)[0]?.state === 'valid'
}

/** A village's name is among what is signed: whoever changes it asks for new signatures, and tampers with nothing. */
function renamed({ place, what }: Signature, village: string): TrailFinding {
  return trailFinding(
    'warning',
    'verify/village-renamed',
    place,
    {
      zh: `${what.zh}是村名还是“${village}”时签的，那时成立；村名变了`,
      en: `${what.en} was made when the village was called ${village}, and held; its name changed since`,
    },
    { zh: '依次用 inspect sign 重签。', en: 'Sign anew, in order, with inspect sign.' },
  )
}

/** No seal of that day or later knew the key: it, or the signature, was given an earlier day. */
function antedated({ place, what, day }: Signature, known: LateKey | undefined): TrailFinding[] {
  if (known === undefined || day > known.sealed) return []
  const { seal, sealed, entered } = known
  return [
    trailFinding(
      'warning',
      'verify/key-antedated',
      place,
      {
        zh: `${what.zh}写的日期是 ${day}，所用公钥 ${entered} 才登记，第${seal}次封存（${sealed}）时还没有：公钥或签名的日期提前了`,
        en: `${what.en} is dated ${day}, and its key was entered on ${entered} only; seal ${seal} (${sealed}) did not know it: key or signature bears too early a day`,
      },
      {
        zh: '请本人说明；确是后来补签的，用 inspect sign 照实际日期重签。',
        en: 'Ask the person; if it was signed later, sign anew with inspect sign on the day it is.',
      },
    ),
  ]
}

function missing({ file, statement: { id, step, by } }: ReturnType<typeof signedIn>[number]): TrailFinding {
  const { zh, en } = stepTitles[step]
  return trailFinding(
    'error',
    'verify/signature-missing',
    { file, record: id },
    {
      zh: `${zh}${by}只写了名字：没有电子签名，也没有纸上签名的扫描件，本轮是要签名的`,
      en: `the ${en}, ${by}, stands there by name alone: no signature, no scan of one, though the round wants keys`,
    },
    { zh: '请本人用 inspect sign 签名。', en: 'Have the person sign with inspect sign.' },
  )
}

function signedIn({ path, bytes }: PresentRound['papers'][number], mark: string) {
  // Most papers hold none, and reading them takes long.
  if (!/issues\.ya?ml$/u.test(path) || !bytes || !Buffer.from(bytes).includes(mark)) return []
  const version = toPaperVersion(path, bytes)
  if (version?.kind.name !== 'issues' || !Array.isArray(version.data.issues)) return []
  const village = path.split('/').at(-2) ?? ''
  return (version.data.issues as readonly Issue[]).flatMap((issue) =>
    signedSteps(issue, village).map((step) => ({ ...step, file: path })),
  )
}
