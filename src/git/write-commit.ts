import { spawnSync } from 'node:child_process'
import type { Authors } from './commit-files.ts'

/** What differs from the first parent: new bytes, a blob that is there already, or null where the file goes. */
export type NewContents = ReadonlyMap<string, Uint8Array | string | null>

/**
 * A commit of the first parent's files with others in their place, beside the disk and the index, which stay as they
 * are: until a branch is moved to it nobody sees it. Its hash; an Error with what git says where it refuses.
 */
export function writeCommit(
  folder: string,
  {
    contents,
    parents,
    message,
    authors,
    index,
  }: {
    readonly contents: NewContents
    readonly parents: readonly string[]
    readonly message: string
    readonly authors: Authors
    /** path of a file for git's own use, to be removed afterwards */
    readonly index: string
  },
): string {
  const environment = { GIT_INDEX_FILE: index }
  const git = (args: readonly string[], input: Uint8Array | string = '', more = {}) =>
    answered(folder, args, input, { ...environment, ...more })
  git(['read-tree', parents[0] ?? ''])
  const lines = [...contents].map(([file, content]) => {
    if (content === null) return `0 ${'0'.repeat(40)}\t${file}\0`
    const blob = typeof content === 'string' ? content : git(['hash-object', '-w', '--stdin'], content)
    return `100644 ${blob}\t${file}\0`
  })
  git(['update-index', '-z', '--index-info'], lines.join(''))
  const tree = git(['write-tree'])
  const from = parents.flatMap((parent) => ['-p', parent])
  return git(['commit-tree', tree, ...from], message, {
    ...variables('AUTHOR', authors.author),
    ...variables('COMMITTER', authors.committer),
  })
}

function variables(role: string, identity: Authors['author']): Record<string, string> {
  return identity ? { [`GIT_${role}_NAME`]: identity.name, [`GIT_${role}_EMAIL`]: identity.email } : {}
}

function answered(
  folder: string,
  args: readonly string[],
  input: Uint8Array | string,
  variables: Readonly<Record<string, string>>,
): string {
  const { status, stdout, stderr } = spawnSync('git', args, {
    cwd: folder,
    input,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    env: { ...process.env, ...variables },
  })
  if (status !== 0) throw new Error(`git ${args[0]}: ${stderr}`)
  return stdout.trim()
}
