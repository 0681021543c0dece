import { type Dirent, readdirSync } from 'node:fs'
import { join } from 'node:path'

export interface Entry {
  /** relative to the round, with `/`, as the disk names it */
  readonly path: string
  readonly kind: 'file' | 'folder' | 'link' | 'other' | 'unreadable'
}

/** Folders that hold no papers: the tool's own, the program's, and whatever begins with a dot. */
const SKIPPED_AT_TOP = new Set(['out', 'templates', 'node_modules'])

/** Unpacking `survey.yaml.zip` leaves a folder `survey.yaml`. */
const PAPER_PLACE = /^(?:restricted\/)?(?:(?:villages|towns)\/[^/]+\/)?[^/]+\.ya?ml$/iu

/** Whether papers may lie at a path of a round, as `walkRound` has it. */
export function isWalked(path: string): boolean {
  const steps = path.replace(/^restricted\//u, '').split('/')
  return (
    !steps.some((step) => step.startsWith('.')) && !(steps.length > 1 && SKIPPED_AT_TOP.has(steps[0] ?? ''))
  )
}

/** Every file under a round in code-point order, and folders that stand where a paper does. Links are named, never followed. */
export function walkRound(root: string): Entry[] {
  const entries: Entry[] = []
  visit(root, '', entries)
  return entries.sort((a, b) => (a.path < b.path ? -1 : 1))
}

function visit(root: string, folder: string, entries: Entry[]): void {
  for (const item of listing(root, folder, entries)) {
    const path = folder === '' ? item.name : `${folder}/${item.name}`
    if (isSkipped(item.name, folder)) continue
    if (item.isDirectory()) {
      if (PAPER_PLACE.test(path)) entries.push({ path, kind: 'folder' })
      visit(root, path, entries)
    } else entries.push({ path, kind: kindOf(item) })
  }
}

function isSkipped(name: string, folder: string): boolean {
  return name.startsWith('.') || (isTop(folder) && SKIPPED_AT_TOP.has(name))
}

function kindOf(item: Dirent): Entry['kind'] {
  if (item.isFile()) return 'file'
  return item.isSymbolicLink() ? 'link' : 'other'
}

/** The restricted repository is laid out as the round is. */
function isTop(folder: string): boolean {
  return folder === '' || folder === 'restricted'
}

function listing(root: string, folder: string, entries: Entry[]) {
  try {
    return readdirSync(join(root, folder), { withFileTypes: true })
  } catch {
    entries.push({ path: folder, kind: 'unreadable' })
    return []
  }
}
