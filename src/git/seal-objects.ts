import type { Authors } from './commit-variables.ts'
import { commitVariables } from './commit-variables.ts'
import { feedGit, runGit } from './run-git.ts'

/** A commit that is in no branch yet. */
export interface LooseCommit {
  readonly parent: string
  /** relative to the folder */
  readonly file: string
  readonly content: string
  readonly message: string
  readonly authors: Authors
}

/**
 * Makes a commit that adds one file to its parent, and touches neither branch nor index nor working files: whoever is
 * killed meanwhile leaves nothing. `index` is a file of one's own. The hash; an Error with what git says.
 */
export function makeCommit(
  folder: string,
  index: string,
  { parent, file, content, message, authors }: LooseCommit,
): string {
  const own = { GIT_INDEX_FILE: index }
  const prefix = runGit(folder, 'rev-parse', '--show-prefix')?.trim() ?? ''
  const top = runGit(folder, 'rev-parse', '--show-toplevel')?.trim() ?? folder
  const blob = said(folder, ['hash-object', '-w', '--stdin'], content)
  said(top, ['read-tree', parent], '', own)
  said(top, ['update-index', '--add', '--cacheinfo', `100644,${blob},${prefix}${file}`], '', own)
  const tree = said(top, ['write-tree'], '', own)
  return said(folder, ['commit-tree', tree, '-p', parent, '-F', '-'], message, commitVariables(authors))
}

/** The text of an annotated tag without a signature, by whoever commits here. */
export function tagText(
  folder: string,
  tag: string,
  commit: string,
  message: string,
  authors: Authors,
): string {
  const { out, err } = feedGit(folder, ['var', 'GIT_COMMITTER_IDENT'], '', commitVariables(authors))
  if (err !== null) throw new Error(err)
  return `object ${commit}\ntype commit\ntag ${tag}\ntagger ${out.trim()}\n\n${message}`
}

/** Keeps a tag's text as an object that nothing points to yet. */
export function makeTag(folder: string, text: string): string {
  return said(folder, ['mktag'], text)
}

/** Moves references, all or none; what git says where it refuses, else null. */
export function moveReferences(folder: string, commands: readonly string[]): string | null {
  return feedGit(folder, ['update-ref', '--stdin'], commands.map((one) => `${one}\n`).join('')).err
}

function said(
  folder: string,
  args: readonly string[],
  input: string,
  variables: Readonly<Record<string, string>> = {},
): string {
  const { out, err } = feedGit(folder, args, input, variables)
  if (err !== null) throw new Error(`git ${args[0]}: ${err}`)
  return out.trim()
}
