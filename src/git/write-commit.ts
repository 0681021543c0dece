import { type Authors, commitVariables } from './commit-variables.ts'
import { feedGit } from './run-git.ts'

export interface NewCommit {
  /** what differs from the first parent: new bytes, a blob that is there already, or null where the file goes */
  readonly contents: ReadonlyMap<string, Uint8Array | string | null>
  readonly parents: readonly string[]
  readonly message: string
  readonly authors: Authors
}

/**
 * A commit of the first parent's files with others in their place, beside the disk and the index, which stay as they
 * are: until a branch is moved to it nobody sees it. `index` is a file of one's own. Its hash; an Error with what git
 * says where it refuses.
 */
export function writeCommit(
  folder: string,
  index: string,
  { contents, parents, message, authors }: NewCommit,
): string {
  const own = { GIT_INDEX_FILE: index }
  said(folder, ['read-tree', parents[0] ?? ''], '', own)
  const lines = [...contents].map(([file, content]) => {
    if (content === null) return `0 ${'0'.repeat(40)}\t${file}\0`
    const blob =
      typeof content === 'string' ? content : said(folder, ['hash-object', '-w', '--stdin'], content)
    return `100644 ${blob}\t${file}\0`
  })
  said(folder, ['update-index', '-z', '--index-info'], lines.join(''), own)
  const tree = said(folder, ['write-tree'], '', own)
  const from = parents.flatMap((parent) => ['-p', parent])
  return said(folder, ['commit-tree', tree, ...from, '-F', '-'], message, commitVariables(authors))
}

function said(
  folder: string,
  args: readonly string[],
  input: string | Uint8Array,
  variables: Readonly<Record<string, string>> = {},
): string {
  const { out, err } = feedGit(folder, args, input, variables)
  if (err !== null) throw new Error(`git ${args[0]}: ${err}`)
  return out.trim()
}
