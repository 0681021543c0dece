import { join } from 'node:path'
import { writeWhole } from '../../disk/write-whole.ts'
import { fetchBundle, makeBareRepository, objectsFolder } from '../../git/bundles.ts'
import { listTree } from '../../git/list-tree.ts'
import { rangeEntries, rangeWeight } from '../../git/range-entries.ts'
import { runGit } from '../../git/run-git.ts'
import type { Text } from '../../language.ts'
import { strangeAttributes } from '../../setup/git-settings.ts'
import { pathFault } from '../../setup/path-fault.ts'
import { UsageError } from '../../usage-error.ts'

/** Where a bundle lies until it is known to be harmless. */
export interface Quarantine {
  readonly folder: string
  /** the commit that it brings */
  readonly tip: string
  /** names below refs/tags/ */
  readonly tags: readonly string[]
}

const MEGABYTE = 1024 * 1024
/** As for files that are saved. */
const LARGEST = 50 * MEGABYTE
const MOST_OBJECTS = 1_000_000

/** Fetches a bundle apart from ours and looks through all that it would bring; a UsageError where it is not fit. */
export function openQuarantine(repository: string, prefix: string, bundle: string, at: string): Quarantine {
  const objects = objectsFolder(repository)
  const made = objects === null ? 'objects' : makeBareRepository(repository, at)
  if (made !== null) throw damaged(made)
  writeWhole(join(at, 'objects/info/alternates'), `${objects}\n`)
  const said = fetchBundle(repository, at, bundle)
  if (said !== null) throw damaged(said)
  const tip = revisionsBelow(at, 'refs/incoming/heads')[0]?.commit ?? ''
  const tags = revisionsBelow(at, 'refs/incoming/tags').map(({ name }) => name)
  const range = [tip, ...tags.map((name) => `refs/incoming/tags/${name}`), '--not', '--glob=refs/ours/*']
  refuseHostile(at, prefix, tip, range)
  return { folder: at, tip, tags }
}

function revisionsBelow(folder: string, below: string) {
  const out = runGit(folder, 'for-each-ref', '--format=%(objectname) %(refname)', below) ?? ''
  return out
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => ({
      commit: line.slice(0, line.indexOf(' ')),
      name: line.slice(line.indexOf(' ') + below.length + 2),
    }))
}

function refuseHostile(folder: string, prefix: string, tip: string, range: readonly string[]): void {
  const { largest, count } = rangeWeight(folder, range)
  if (largest > LARGEST)
    throw hostile({
      zh: `里面有 ${Math.ceil(largest / MEGABYTE)} MB 的文件，上限 50 MB`,
      en: `it holds a file of ${Math.ceil(largest / MEGABYTE)} MB; 50 MB are the most`,
    })
  const entries = count > MOST_OBJECTS ? null : rangeEntries(folder, range)
  if (entries === null)
    throw hostile({ zh: '里面的文件多得不合常理', en: 'it holds more files than a round can have' })
  for (const { path, mode } of entries) {
    const fault = pathFault(path, mode, prefix === '')
    if (fault) throw hostile({ zh: `“${path}”${fault.zh}`, en: `“${path}” ${fault.en}` })
  }
  const twins = twinsIn((listTree(folder, tip) ?? []).map(({ path }) => path))
  if (twins)
    throw hostile({
      zh: `“${twins[0]}”和“${twins[1]}”在 Windows 上是同一个名字，一个会盖掉另一个`,
      en: `“${twins[0]}” and “${twins[1]}” are one name on Windows, where one would replace the other`,
    })
  const attributes = runGit(folder, 'show', `${tip}:.gitattributes`)
  const line = attributes === null ? null : strangeAttributes(attributes)
  if (line !== null)
    throw hostile({
      zh: `.gitattributes 里有不认得的一行“${line}”`,
      en: `.gitattributes holds a line that is not ours: “${line}”`,
    })
}

/** Two names that differ in capitals, or in how letters are composed, alone; null where there are none. */
function twinsIn(paths: readonly string[]): readonly [string, string] | null {
  const seen = new Map<string, string>()
  for (const path of paths) {
    const name = path.normalize('NFC').toLowerCase()
    const twin = seen.get(name)
    if (twin !== undefined) return [twin, path]
    seen.set(name, path)
  }
  return null
}

function hostile(what: Text): UsageError {
  return new UsageError(
    { zh: `没有接收：${what.zh}`, en: `nothing was received: ${what.en}` },
    {
      zh: '这不是本工具做的交接包，或者被改过。核对回执上的校验值，并向交出人问明。',
      en: 'The package was not made by this tool, or was changed: compare the hash on its receipt, and ask who sent it.',
    },
  )
}

function damaged(said: string): UsageError {
  return new UsageError(
    {
      zh: `没有接收：交接包打不开（${firstLine(said)}）`,
      en: `nothing was received: the package cannot be opened (${firstLine(said)})`,
    },
    {
      zh: '文件可能没有拷完或已损坏：核对回执上的校验值，重新拷一次。',
      en: 'It may not have been copied whole: compare the hash on its receipt, and copy it again.',
    },
  )
}

function firstLine(said: string): string {
  return said.split('\n')[0] ?? ''
}
