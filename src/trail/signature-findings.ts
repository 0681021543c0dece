import { toPaperVersion } from '../history/paper-version.ts'
import type { Text } from '../language.ts'
import type { Person } from '../signatures/public-key.ts'
import { keyProof, type SignatureProof, signatureProofs } from '../signatures/signature-proof.ts'
import type { Issue } from '../signatures/signed-fields.ts'
import { signedSteps } from '../signatures/signed-steps.ts'
import { bodyOf, TAG_NAMESPACE } from '../signatures/ssh-armour.ts'
import { claimedKey, signingKey } from '../signatures/ssh-signature.ts'
import { stepTitles } from '../signatures/step-titles.ts'
import type { LateKey } from './late-keys.ts'
import type { PresentRound } from './present-round.ts'
import type { RawCommit } from './raw-commit.ts'
import type { ReadSeal } from './seal-findings.ts'
import { type Place, short, type TrailFinding, trailFinding } from './trail-finding.ts'

type People = readonly Person[]

/** A signature: where it stands, how it is called, in whose name and on which day it was made. */
interface Signature {
  readonly place: Place
  readonly what: Text
  readonly by: string
  readonly day: string
}

/** Commits that are signed, by whom they say. */
export function commitSignatures(commits: readonly RawCommit[], people: People): TrailFinding[] {
  return commits.flatMap(({ hash, signature, signedText, committer, author }) => {
    if (signature === null || !signature.includes('SSH SIGNATURE')) return []
    const what = { zh: `提交 ${short(hash)} 的签名`, en: `the signature of commit ${short(hash)}` }
    const { name: by, day } = committer
    const key = signingKey(bodyOf(signature), TAG_NAMESPACE, signedText)
    const proof = keyProof(key, [by, author.name], day, people)
    return proofFindings({ place: { commit: hash }, what, by, day }, proof)
  })
}

/** Tags of seals, by those who sealed; one without a signature where the round wanted keys. */
export function sealSignatures(seals: readonly ReadSeal[], people: People, wanted: boolean): TrailFinding[] {
  return seals.flatMap(({ kept: { number, tag }, manifest: { by, date: day } }) => {
    if (!tag || tag.text === '') return []
    const what = { zh: `第${number}次封存的签名`, en: `the signature of seal ${number}` }
    const place = { commit: tag.commit }
    const at = tag.text.indexOf('-----BEGIN')
    if (at < 0) return wanted ? [unsigned(number, place)] : []
    const key = signingKey(bodyOf(tag.text.slice(at)), TAG_NAMESPACE, tag.text.slice(0, at))
    return proofFindings({ place, what, by, day }, keyProof(key, [by], day, people))
  })
}

function unsigned(number: number, place: Place): TrailFinding {
  return trailFinding('error', 'verify/seal-unsigned', place, {
    zh: `第${number}次封存没有签名，本轮的封存都要签名：标签可能重做过`,
    en: `seal ${number} is not signed, though the round wants keys: the tag may have been made anew`,
  })
}

/** Electronic signatures under problems, as they lie on the disk. */
export function recordSignatures(
  { papers, people, signsByKey }: PresentRound,
  late: ReadonlyMap<string, LateKey>,
): TrailFinding[] {
  const steps = papers.flatMap((paper) => signedIn(paper, signsByKey ? 'sign:' : 'signature:'))
  const signed = steps.flatMap(({ body, ...one }) => (body === null ? [] : [{ ...one, body }]))
  const proofs = signatureProofs(signed, people)
  const unproven = signsByKey ? steps.filter(({ body, paper }) => body === null && paper === null) : []
  const found = signed.flatMap(({ file, body, statement: { id, step, by, date } }, index) => {
    const { zh, en } = stepTitles[step]
    const what = { zh: `${zh}${by}的电子签名`, en: `the signature of the ${en}, ${by},` }
    const proof = proofs[index] ?? { state: 'valid' }
    const signature = { place: { file, record: id }, what, by, day: date }
    const known = late.get(claimedKey(body) ?? '')
    return known !== undefined && proof.state === 'valid' && date <= known.sealed
      ? [antedated(signature, known)]
      : proofFindings(signature, proof)
  })
  return [...found, ...unproven.map(missing)]
}

/** No seal of that day or later knew the key: it, or the signature, was given an earlier day. */
function antedated({ place, what, day }: Signature, { seal, sealed, entered }: LateKey): TrailFinding {
  return trailFinding(
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
  )
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

function proofFindings(signature: Signature, proof: SignatureProof): TrailFinding[] {
  if (proof.state === 'valid') return []
  const code =
    proof.state === 'broken' ? 'signature' : proof.state === 'copied' ? 'signature-copied' : proof.state
  return [trailFinding('error', `verify/${code}`, signature.place, proofText(signature, proof))]
}

function proofText({ what: { zh, en }, by, day }: Signature, proof: SignatureProof): Text {
  switch (proof.state) {
    case 'copied':
      return {
        zh: `${zh}是从${proof.from.village} ${proof.from.id} 抄来的`,
        en: `${en} was copied from ${proof.from.village} ${proof.from.id}`,
      }
    case 'unknown-key':
      return {
        zh: `${zh}用的公钥不是本轮任何人的`,
        en: `${en} was made by a key of nobody in the round`,
      }
    case 'other-signer':
      return {
        zh: `${zh}署名${by}，用的却是${proof.owner}的公钥`,
        en: `${en} is in the name of ${by} and was made by a key of ${proof.owner}`,
      }
    case 'key-not-in-use':
      return {
        zh: `${zh}（${day}）用的公钥，${proof.owner}那天没有在用：还没有启用，或者已经停用`,
        en: `${en} (${day}) was made by a key that ${proof.owner} did not use on that day: not yet, or no longer`,
      }
    default:
      return {
        zh: `${zh}不成立：签的不是现在的内容`,
        en: `${en} does not hold: what was signed is something else`,
      }
  }
}
