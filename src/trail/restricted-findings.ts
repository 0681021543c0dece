import { hash } from 'node:crypto'
import type { SealedRestricted } from '../seals/manifest.ts'
import { readRestrictedManifest } from '../seals/read-manifest.ts'
import { type RestrictedManifest, restrictedTree } from '../seals/restricted-manifest.ts'
import { contentFindings } from './content-findings.ts'
import type { KeptSeal } from './kept-seals.ts'
import type { ReadSeal } from './seal-findings.ts'
import type { SealedFiles } from './sealed.ts'
import { leadsHere, type Trail } from './trail.ts'
import { type Place, short, type TrailFinding, trailFinding } from './trail-finding.ts'

/** Whether the restricted repository still holds what the seals of the round say of it. */
export async function restrictedFindings(
  restricted: Trail | null,
  seals: readonly ReadSeal[],
): Promise<TrailFinding[]> {
  const sealed = seals.filter(({ manifest }) => manifest.restricted !== null)
  if (restricted === null)
    return sealed.length === 0
      ? []
      : [
          trailFinding(
            'info',
            'verify/restricted-not-here',
            {},
            {
              zh: '受限资料不在这里，没有核对',
              en: 'the restricted papers are not here and were not verified',
            },
          ),
        ]
  const found: TrailFinding[] = []
  for (const seal of sealed) found.push(...(await sealFindings(restricted, seal)))
  return [...found, ...unmatched(restricted, seals)]
}

async function sealFindings(restricted: Trail, seal: ReadSeal): Promise<TrailFinding[]> {
  const { number, name } = seal.kept
  const own = restricted.seals.find((kept) => kept.name === name)
  const place = { file: `restricted/seals/${name}.json`, commit: own?.commit ?? null }
  const manifest = own?.text ? readRestrictedManifest(own.text) : null
  const named = seal.manifest.restricted
  if (!own && named && !wasHere(restricted, seal, named)) return [notReceived(seal)]
  if (!own || !manifest || !named)
    return [
      trailFinding('error', 'verify/seal-manifest', place, {
        zh: `受限资料库里没有第${number}次封存的清单`,
        en: `the restricted repository has no manifest of seal ${number}`,
      }),
    ]
  return [
    ...manifestFindings(own, manifest, named, place),
    ...[named.commit, manifest.commit]
      .filter((commit) => !leadsHere(restricted, commit))
      .map((commit) => lost(number, { ...place, commit })),
    ...(own.note?.root === seal.root ? [] : [exchanged(number, place)]),
    ...(await contentFindings(restricted, own, manifest)),
  ]
}

/** Whether git still has what the seal saw, although the history does not lead there. */
function wasHere({ contents }: Trail, { kept }: ReadSeal, { commit }: SealedRestricted): boolean {
  return contents([`${commit}:./seals/${kept.name}.json`])[0] !== null
}

/** Another half of the team sealed it, and only its ordinary papers were handed over; or all trace of it is gone. */
function notReceived({ kept: { number, commit }, manifest: { by, date } }: ReadSeal): TrailFinding {
  return trailFinding(
    'warning',
    'verify/restricted-not-here',
    { commit },
    {
      zh: `第${number}次封存（${date} ${by}）的受限资料不在这里：没有收到，或者被去掉了；这一部分没有核对`,
      en: `the restricted papers of seal ${number} (${date} ${by}) are not here: they were not received, or were taken out; they were not verified`,
    },
    {
      zh: '向封存人取来受限资料的交接包，用 inspect receive --restricted 接收以后再核对。',
      en: 'Get a package of the restricted papers from whoever sealed, inspect receive --restricted, and verify again.',
    },
  )
}

function manifestFindings(
  { text, number }: KeptSeal,
  { files, salt }: RestrictedManifest,
  { manifest, tree }: SealedRestricted,
  place: Place,
): TrailFinding[] {
  const digest = hash('sha256', text ?? '', 'hex')
  if (digest === manifest && restrictedTree(files, salt) === tree) return []
  return [
    trailFinding('error', 'verify/seal-manifest', place, {
      zh: `受限资料库里第${number}次封存的清单改过`,
      en: `the restricted manifest of seal ${number} was changed`,
    }),
  ]
}

function lost(number: number, place: Place & { readonly commit: string }): TrailFinding {
  return trailFinding('error', 'verify/seal-lost', place, {
    zh: `第${number}次封存时受限资料的提交 ${short(place.commit)} 已不在现在的记录里：记录被改写过`,
    en: `commit ${short(place.commit)} of the restricted papers, which seal ${number} saw, is no longer in the history: it was rewritten`,
  })
}

function exchanged(number: number, place: Place): TrailFinding {
  return trailFinding('error', 'verify/seal-repositories', place, {
    zh: `第${number}次封存：受限资料库的标签与本轮的不是同一次封存，其中一个换过`,
    en: `seal ${number}: the tag of the restricted repository is of another seal than the round's; one was exchanged`,
  })
}

/** What the seals of the restricted repository stand for. */
export function restrictedFiles({ seals }: Trail): SealedFiles[] {
  return seals.flatMap(({ number, text }) => {
    const manifest = text === null ? null : readRestrictedManifest(text)
    return manifest ? [{ number, commit: manifest.commit, files: manifest.files }] : []
  })
}

/** A seal that only the restricted repository knows was taken out of the other. */
function unmatched(restricted: Trail, seals: readonly ReadSeal[]): TrailFinding[] {
  const known = new Set(seals.map(({ kept }) => kept.name))
  return restricted.seals
    .filter(({ name }) => !known.has(name))
    .map(({ name, number, commit }) =>
      trailFinding(
        'error',
        'verify/seal-repositories',
        { file: `restricted/seals/${name}.json`, commit },
        {
          zh: `受限资料库里有第${number}次封存，本轮的库里没有：本轮的封存被去掉了`,
          en: `the restricted repository has seal ${number}, the round has not: it was taken out`,
        },
      ),
    )
}
