import { createHash } from 'node:crypto'
import type { Text } from '../language.ts'
import { type ArchiveContent, type Finding, MOST_TEXT } from './archive-content.ts'
import { layout } from './archive-layout.ts'

/** A file of an archive that is about to be read: `read` hands its bytes on, and says whether it is whole. */
export interface UnreadFile {
  readonly path: string
  readonly read: (take: (chunk: Uint8Array) => void) => Promise<boolean>
}

/** What systems put into folders by themselves. */
const LEFT_BEHIND = /(?:^|\/)(?:\.DS_Store|Thumbs\.db|desktop\.ini|__MACOSX\/(?:.*\/)?\._[^/]*)$/iu
/** Texts that are kept to be read, all together. */
const MOST_TEXTS = 512 << 20

/** Hashes every file of what was picked, and keeps the texts that tell something. Names are taken for hostile. */
export async function readArchive(
  picked: readonly UnreadFile[],
  {
    knowsRsa,
    progress,
  }: { readonly knowsRsa: boolean; readonly progress: (done: number) => void | Promise<void> },
): Promise<ArchiveContent> {
  const start = startOf(picked)
  const found: Found = { files: new Map(), texts: new Map(), odd: [], left: MOST_TEXTS }
  for (const [index, { path, read }] of picked.entries()) {
    const inside = path.startsWith(start)
    await readOne({ path: inside ? path.slice(start.length) : path, read }, inside, found)
    await progress(index + 1)
  }
  return { files: found.files, bytes: (path) => found.texts.get(path) ?? null, odd: found.odd, knowsRsa }
}

interface Found {
  readonly files: Map<string, { readonly size: number; readonly sha256: string }>
  readonly texts: Map<string, Uint8Array>
  readonly odd: Finding[]
  /** bytes of texts that may still be kept */
  left: number
}

async function readOne({ path, read }: UnreadFile, inside: boolean, found: Found): Promise<void> {
  if (path === '' || path.endsWith('/') || LEFT_BEHIND.test(path)) return
  const fault = faultOf(path, inside, found.files)
  if (fault) {
    found.odd.push({ place: path, text: fault })
    return
  }
  const { bytes, whole, ...file } = await hashed(read, isText(path) ? Math.min(MOST_TEXT, found.left) : 0)
  found.files.set(path, file)
  if (!whole) found.odd.push({ place: path, text: damaged })
  if (bytes === null) return
  found.texts.set(path, bytes)
  found.left -= bytes.length
}

const damaged: Text = { zh: '文件损坏，读不完整', en: 'damaged: it cannot be read to its end' }

/** The folder that an archive lies in: whoever unpacks or packs it anew puts one around it. */
function startOf(picked: readonly UnreadFile[]): string {
  const found = picked
    .filter(({ path }) => path === layout.manifest || path.endsWith(`/${layout.manifest}`))
    .map(({ path }) => path.slice(0, -layout.manifest.length))
    .filter((start) => !`/${start}`.includes(`/${layout.papers}`))
  return found.sort((a, b) => a.length - b.length)[0] ?? ''
}

/** Away from the archive, or with signs that make a name look like another. */
const WAY_OUT = /^[\\/]|^[A-Za-z]:|\\|(?:^|\/)\.{1,2}(?:\/|$)|\p{Cc}|[\u202a-\u202e\u2066-\u2069]/u

function faultOf(path: string, inside: boolean, files: ReadonlyMap<string, unknown>): Text | null {
  if (WAY_OUT.test(path)) return { zh: '名称可疑，没有看', en: 'a suspicious name; it was not read' }
  if (files.has(path)) return { zh: '同名文件不止一个', en: 'more than one file of this name' }
  return inside ? null : { zh: '在案卷以外', en: 'outside the archive' }
}

function isText(path: string): boolean {
  const ours = path === layout.manifest || path === layout.list || path.startsWith(layout.seals)
  return ours || (path.startsWith(layout.papers) && /\.(?:ya?ml|json)$/iu.test(path))
}

async function hashed(read: UnreadFile['read'], most: number) {
  const digest = createHash('sha256')
  const chunks: Uint8Array[] = []
  let size = 0
  const whole = await read((chunk) => {
    digest.update(chunk)
    size += chunk.length
    if (size <= most) chunks.push(chunk.slice())
  })
  return {
    size,
    sha256: digest.digest('hex'),
    whole,
    bytes: most > 0 && size <= most ? joined(chunks, size) : null,
  }
}

function joined(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const bytes = new Uint8Array(size)
  let at = 0
  for (const chunk of chunks) {
    bytes.set(chunk, at)
    at += chunk.length
  }
  return bytes
}
