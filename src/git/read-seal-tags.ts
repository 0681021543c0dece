import { runGit } from './run-git.ts'

/** An annotated tag of a seal, or what goes by its name. */
export interface SealTag {
  /** `seal/02-withdrawal-3f9a2c1` */
  readonly name: string
  /** the tag itself; a commit where it is no annotated one */
  readonly object: string
  readonly annotated: boolean
  /** the commit it points to */
  readonly commit: string
}

/** Tags below `seal/`, by name; none without git. */
export function sealTags(folder: string): SealTag[] {
  const format = '--format=%(refname:lstrip=2)%00%(objectname)%00%(objecttype)%00%(*objectname)'
  const out = runGit(folder, 'for-each-ref', format, 'refs/tags/seal') ?? ''
  return out
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const [name = '', object = '', type = '', target = ''] = line.split('\0')
      return { name, object, annotated: type === 'tag', commit: target === '' ? object : target }
    })
}

/** The whole text of a tag, its signature included. */
export function tagContent(folder: string, object: string): string {
  return runGit(folder, 'cat-file', 'tag', object) ?? ''
}
