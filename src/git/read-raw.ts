import type { CommitFile } from '../history/commit.ts'

/** The mode of what is no file but a commit of another repository. */
const REPOSITORY = '160000'

/**
 * What `--raw -z --no-abbrev` says of files: modes, objects, letters; then the path. Of a merge, under `-c`, the files
 * that are as in none of its parents, with what they were in the first.
 */
export function readRaw(text: string): CommitFile[] {
  const words = text.split('\0')
  return words.flatMap((word, index): CommitFile[] => {
    const [, mode = '', said] = /:(?:\d{6} )*(\d{6}) ((?:[0-9a-f]{40,64} )+)[A-Z]+\d*$/u.exec(word) ?? []
    const objects = said?.trim().split(' ')
    const path = words[index + 1]
    if (objects === undefined || path === undefined) return []
    const file = { path, before: known(objects[0] ?? ''), after: known(objects.at(-1) ?? '') }
    return [mode === REPOSITORY ? { ...file, repository: true } : file]
  })
}

function known(object: string): string | null {
  return /^0+$/u.test(object) ? null : object
}
