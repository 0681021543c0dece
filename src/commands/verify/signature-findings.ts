import { nameKey } from '../../papers/name-key.ts'
import type { RawCommit } from '../../seals/raw-commit.ts'
import { type Place, short, type TrailFinding, trailFinding } from '../../seals/trail-finding.ts'
import { keysOf, keysOn, type Person, readPublicKey } from '../../signatures/public-key.ts'
import { bodyOf, NAMESPACE, TAG_NAMESPACE } from '../../signatures/ssh-armour.ts'
import { signingKey } from '../../signatures/ssh-signature.ts'
import { statementText } from '../../signatures/statement.ts'
import type { ReadSeal } from './seal-findings.ts'
import type { SignedStep } from './signed-steps.ts'

type People = readonly Person[]

/** Why a key may not stand for a person on a day; nothing where it may. */
function keyFindings(
  people: People,
  key: string,
  names: readonly string[],
  day: string,
  place: Place,
  what: { zh: string; en: string },
): TrailFinding[] {
  const owner = people.find((person) => keysOf(person).some((one) => readPublicKey(one.key) === key))
  if (!owner)
    return [
      trailFinding('error', 'verify/unknown-key', place, {
        zh: `${what.zh}用的公钥不是本轮任何人的`,
        en: `${what.en} was made by a key of nobody in the round`,
      }),
    ]
  if (!names.some((name) => nameKey(name) === nameKey(owner.name)))
    return [
      trailFinding('error', 'verify/other-signer', place, {
        zh: `${what.zh}署名${names[0]}，用的却是${owner.name}的公钥`,
        en: `${what.en} is in the name of ${names[0]} and was made by a key of ${owner.name}`,
      }),
    ]
  if (keysOn(owner, day).includes(key)) return []
  return [
    trailFinding('error', 'verify/key-not-in-use', place, {
      zh: `${what.zh}（${day}）用的公钥，${owner.name}那天没有在用：还没有启用，或者已经停用`,
      en: `${what.en} (${day}) was made by a key that ${owner.name} did not use on that day: not yet, or no longer`,
    }),
  ]
}

/** Commits that are signed, by whom they say. */
export function commitSignatures(commits: readonly RawCommit[], people: People): TrailFinding[] {
  return commits.flatMap(({ hash, signature, signedText, committer, author }) => {
    if (signature === null || !signature.includes('SSH SIGNATURE')) return []
    const what = { zh: `提交 ${short(hash)} 的签名`, en: `the signature of commit ${short(hash)}` }
    const key = signingKey(bodyOf(signature), TAG_NAMESPACE, signedText)
    if (key === null) return [broken({ commit: hash }, what)]
    return keyFindings(people, key, [committer.name, author.name], committer.day, { commit: hash }, what)
  })
}

/** Tags of seals, by those who sealed; one without a signature where the round wanted keys. */
export function sealSignatures(seals: readonly ReadSeal[], people: People, wanted: boolean): TrailFinding[] {
  return seals.flatMap(({ kept: { number, tag, tagText }, manifest: { by, date } }) => {
    if (!tag || tagText === '') return []
    const what = { zh: `第${number}次封存的签名`, en: `the signature of seal ${number}` }
    const at = tagText.indexOf('-----BEGIN')
    const place = { commit: tag.commit }
    if (at < 0 && !wanted) return []
    if (at < 0)
      return [
        trailFinding('error', 'verify/seal-unsigned', place, {
          zh: `第${number}次封存没有签名，本轮的封存都要签名：标签可能重做过`,
          en: `seal ${number} is not signed, though the round wants keys: the tag may have been made anew`,
        }),
      ]
    const key = signingKey(bodyOf(tagText.slice(at)), TAG_NAMESPACE, tagText.slice(0, at))
    return key === null ? [broken(place, what)] : keyFindings(people, key, [by], date, place, what)
  })
}

/** Signatures under problems. One that stands under another record as well was copied. */
export function recordSignatures(steps: readonly SignedStep[], people: People): TrailFinding[] {
  const owners = new Map<string, SignedStep>()
  for (const step of steps) {
    const { body, statement } = step
    if (!owners.has(body) && signingKey(body, NAMESPACE, statementText(statement)) !== null)
      owners.set(body, step)
  }
  return steps.flatMap((step) => {
    const { statement, body, file, title } = step
    const place = { file, record: statement.id }
    const what = {
      zh: `${title.zh}${statement.by}的电子签名`,
      en: `the signature of the ${title.en}, ${statement.by},`,
    }
    const key = signingKey(body, NAMESPACE, statementText(statement))
    if (key !== null) return keyFindings(people, key, [statement.by], statement.date, place, what)
    const owner = owners.get(body)?.statement
    if (!owner) return [broken(place, what)]
    return [
      trailFinding('error', 'verify/signature-copied', place, {
        zh: `${what.zh}是从${owner.village} ${owner.id} 抄来的`,
        en: `${what.en} was copied from ${owner.village} ${owner.id}`,
      }),
    ]
  })
}

function broken(place: Place, what: { zh: string; en: string }): TrailFinding {
  return trailFinding('error', 'verify/signature', place, {
    zh: `${what.zh}不成立：签的不是现在的内容`,
    en: `${what.en} does not hold: what was signed is something else`,
  })
}
