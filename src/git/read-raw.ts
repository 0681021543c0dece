import type { CommitFile } from '../history/commit.ts'

/**
 * What `--raw -z --no-abbrev` says of files: modes, objects, letters; then the path. Of a merge, under `-c`, the files
 * that are as in none of its parents, with what they were in the first.
 */
export function readRaw(text: string): CommitFile[] {
  const words = text.split('\0')
  return words.flatMap((word, index): CommitFile[] => {
    const objects = /:(?:\d{6} )+((?:[0-9a-f]{40,64} )+)[A-Z]+\d*$/u.exec(word)?.[1]?.trim().split(' ')
    const path = words[index + 1]
    if (objects === undefined || path === undefined) return []
    return [{ path, before: known(objects[0] ?? ''), after: known(objects.at(-1) ?? '') }]
  })
}

function known(object: string): string | null {
  return /^0+$/u.test(object) ? null : object
}
