import type { Text } from '../language.ts'
import type { Person } from '../signatures/public-key.ts'
import { keyProof, type SignatureProof } from '../signatures/signature-proof.ts'
import { bodyOf, TAG_NAMESPACE } from '../signatures/ssh-armour.ts'
import { signingKey } from '../signatures/ssh-signature.ts'
import type { RawCommit } from './raw-commit.ts'
import type { ReadSeal } from './seal-findings.ts'
import { type Place, short, type TrailFinding, trailFinding } from './trail-finding.ts'

type People = readonly Person[]

/** A signature: where it stands, how it is called, in whose name and on which day it was made. */
export interface Signature {
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

/** What is to be said of a signature that does not prove what it says; nothing of one that does. */
export function proofFindings(signature: Signature, proof: SignatureProof): TrailFinding[] {
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
