import { groupBy } from '../analysis/group-by.ts'
import { filesTree, type Manifest, rootOf } from '../seals/manifest.ts'
import { readManifest } from '../seals/read-manifest.ts'
import { rootCode } from '../seals/root-code.ts'
import type { SealNote } from '../seals/seal-message.ts'
import type { KeptSeal } from './kept-seals.ts'
import { sealsUpTo } from './seals-up-to.ts'
import { leadsHere, type Trail } from './trail.ts'
import { short, type TrailFinding, trailFinding } from './trail-finding.ts'

/** A seal whose manifest can be read, with the root that follows from it. */
export interface ReadSeal {
  readonly kept: KeptSeal
  readonly manifest: Manifest
  readonly root: string
  readonly code: string
}

/** Seals that can be read, and what is wrong with the parts of each. */
export function readSeals(trail: Trail): {
  readonly seals: readonly ReadSeal[]
  readonly found: TrailFinding[]
} {
  const found: TrailFinding[] = []
  const seals = trail.seals.flatMap((kept): ReadSeal[] => {
    const manifest = kept.text === null ? null : readManifest(kept.text)
    if (manifest === null) {
      found.push(unreadable(kept))
      return []
    }
    const root = rootOf(manifest)
    const key = `code ${root}`
    const known = trail.remembered.get(key)
    const code = typeof known === 'string' ? known : rootCode(root)
    trail.remembered.set(key, code)
    found.push(...tagFindings(kept, root, code), ...manifestFindings(trail, kept, manifest))
    return [{ kept, manifest, root, code }]
  })
  return { seals, found: [...found, ...chainFindings(trail, seals)] }
}

function unreadable({ number, file, tag }: KeptSeal): TrailFinding {
  return trailFinding(
    'error',
    'verify/seal-manifest',
    { file, commit: tag?.commit ?? null },
    {
      zh: `第${number}次封存的清单不在或者读不了`,
      en: `the manifest of seal ${number} is missing or cannot be read`,
    },
  )
}

/** Tag and manifest say the same, and the tag points to where the manifest was added. */
function tagFindings(
  { number, name, file, commit, tag, note }: KeptSeal,
  root: string,
  code: string,
): TrailFinding[] {
  if (tag === null)
    return [
      trailFinding(
        'error',
        'verify/seal-tag-missing',
        { commit, file },
        {
          zh: `第${number}次封存的标签 seal/${name} 不在：被删去，或取来时没有带上`,
          en: `the tag of seal ${number}, seal/${name}, is not there: it was deleted, or not fetched`,
        },
      ),
    ]
  const place = { commit: tag.commit, file }
  const found: TrailFinding[] = []
  if (commit !== null && tag.commit !== commit)
    found.push(
      trailFinding('error', 'verify/seal-tag-moved', place, {
        zh: `第${number}次封存的标签指向 ${short(tag.commit)}，封存的提交是 ${short(commit)}：标签被移动过，或者记录被改写过`,
        en: `the tag of seal ${number} points to ${short(tag.commit)}, but it was sealed in ${short(commit)}: the tag was moved, or the history rewritten`,
      }),
    )
  if (!agrees(note, number, root, code))
    found.push(
      trailFinding('error', 'verify/seal-code', place, {
        zh: `第${number}次封存：标签上的校验码是 ${note?.code ?? '（没有）'}，照清单算出来是 ${code}：标签重做过，或者清单改过`,
        en: `seal ${number}: the tag bears the code ${note?.code ?? '(none)'}, the manifest gives ${code}: the tag was made anew, or the manifest changed`,
      }),
    )
  return found
}

function agrees(note: SealNote | null, number: number, root: string, code: string): boolean {
  return note !== null && note.seal === number && note.root === root && note.code === code
}

function manifestFindings(trail: Trail, kept: KeptSeal, manifest: Manifest): TrailFinding[] {
  const { number, file, commit, name } = kept
  const found: TrailFinding[] = []
  const parents = commit === null ? [] : (trail.known.get(commit)?.parents ?? [])
  const misplaced = commit !== null && leadsHere(trail, manifest.commit) && !parents.includes(manifest.commit)
  if (misplaced || !name.startsWith(`${String(manifest.seal).padStart(2, '0')}-${manifest.stage}-`))
    found.push(
      trailFinding(
        'error',
        'verify/seal-manifest',
        { file, commit },
        {
          zh: `第${number}次封存的清单与它所在的提交、文件名不符`,
          en: `the manifest of seal ${number} does not belong to the commit or the file it stands in`,
        },
      ),
    )
  if (filesTree(manifest.files) !== manifest.tree)
    found.push(
      trailFinding(
        'error',
        'verify/seal-manifest',
        { file, commit },
        {
          zh: `第${number}次封存的清单改过：所列文件算不出它自己的总校验值`,
          en: `the manifest of seal ${number} was changed: the files it lists do not give its own hash`,
        },
      ),
    )
  return [...found, ...changedLater(trail, kept)]
}

function changedLater(trail: Trail, { number, file, commit, text }: KeptSeal): TrailFinding[] {
  const { changes, head, contents } = trail
  const touching = [...changes].filter(
    ([hash, its]) => hash !== commit && its.some(({ path, before }) => path === file && before !== null),
  )
  if (touching.length === 0 && commit !== null && !isNow(text, contents([`${head}:./${file}`])[0]))
    return [
      trailFinding(
        'error',
        'verify/seal-manifest',
        { file, commit: head },
        {
          zh: `第${number}次封存的清单不在现在的底稿里：合并时丢掉了`,
          en: `the manifest of seal ${number} is not among the papers now: a merge threw it away`,
        },
      ),
    ]
  return touching.map(([hash]) =>
    trailFinding(
      'error',
      'verify/seal-manifest',
      { file, commit: hash },
      {
        zh: `第${number}次封存的清单后来被提交 ${short(hash)} 改过或删去`,
        en: `the manifest of seal ${number} was changed or deleted later, in ${short(hash)}`,
      },
    ),
  )
}

function isNow(text: string | null, bytes: Uint8Array | null | undefined): boolean {
  return text === null || (bytes != null && new TextDecoder().decode(bytes) === text)
}

/**
 * Each seal names the root of one before that leads up to it, and none is left out. Halves of a team may have sealed
 * apart: then two bear one number, and whatever is sealed after both were put together holds both.
 */
function chainFindings(trail: Trail, seals: readonly ReadSeal[]): TrailFinding[] {
  const made = groupBy(seals, ({ kept }) => kept.commit ?? '')
  const upTo = sealsUpTo(trail.commits, made)
  return seals.flatMap((seal) => {
    const { kept, manifest } = seal
    // Where history was rewritten, which is told by itself, numbers are all there is to go by.
    const earlier = leadsHere(trail, manifest.commit)
      ? (upTo.get(manifest.commit) ?? [])
      : seals.filter((one) => one.kept.number < kept.number)
    const last = Math.max(0, ...earlier.map((one) => one.kept.number))
    const follows =
      earlier.length === 0
        ? manifest.previous === null
        : earlier.some((one) => one.root === manifest.previous && one.kept.number === last)
    if (kept.number === last + 1 && follows) return []
    return [
      trailFinding(
        'error',
        'verify/seal-chain',
        { file: kept.file, commit: kept.commit },
        {
          zh: `第${kept.number}次封存接不上前一次：前面的封存缺少或者换过`,
          en: `seal ${kept.number} does not follow from the one before: a seal is missing or was exchanged`,
        },
      ),
    ]
  })
}
