import { runGit } from './run-git.ts'

/** By village folder (`villages/城东村`) and prefix (`WT`): the highest number that any record ever had. */
export type HighestNumbers = ReadonlyMap<string, ReadonlyMap<string, number>>

/** Answers by the ten thousand, and no number of a record among them. */
const WITHOUT = [':(exclude,glob)**/survey.yaml', ':(exclude,glob)**/rating.yaml']

/**
 * Numbers that records had in any commit of any branch, in the round and its restricted repository, those that were
 * deleted since among them: git prints changed lines only, of one folder or of all villages. Empty without git.
 */
export function numbersInHistory(root: string, folder: string | null): HighestNumbers {
  const highest = new Map<string, Map<string, number>>()
  for (const repository of [root, `${root}/restricted`]) {
    const text = runGit(repository, ...LOG, '--', folder ?? '.', ...WITHOUT) ?? ''
    collect(text, highest)
  }
  return highest
}

const LOG = [
  'log',
  '--all',
  '--format=',
  '--patch',
  '-U0',
  '--no-renames',
  '--relative',
  '--no-color',
].concat('--no-ext-diff', '--no-textconv')

function collect(text: string, highest: Map<string, Map<string, number>>): void {
  let numbers = new Map<string, number>()
  for (const [, path, prefix = '', number] of text.matchAll(LINES)) {
    if (path === undefined) {
      numbers.set(prefix, Math.max(numbers.get(prefix) ?? 0, Number(number)))
      continue
    }
    const folder = path.slice(0, path.lastIndexOf('/'))
    numbers = highest.get(folder) ?? new Map()
    highest.set(folder, numbers)
  }
}

/** Where a file begins, and lines that give a record its number: `- id: WT-001`, `- { id: WT-001, … }`. */
const LINES =
  /^diff --git "?a\/(.+?)"? "?b\/.*$|^[-+][ \t]*(?:-[ \t]+)?(?:\{.*?)?\bid:[ \t]*["']?([A-Z]{2})-(\d{3,9})/gmu
