import { feedGit, runGit } from './run-git.ts'

/** Attributes by which git keeps another text than the one that lies on the disk. */
const OTHER_TEXT = ['filter', 'working-tree-encoding', 'ident'] as const

/** Files that git knows and keeps as another text than lies on the disk, each with the attribute that says so. */
export function filteredFiles(folder: string): { readonly file: string; readonly attribute: string }[] {
  const files = runGit(folder, 'ls-files', '-z') ?? ''
  if (files === '') return []
  const { out } = feedGit(folder, ['check-attr', '-z', '--stdin', ...OTHER_TEXT], files)
  const words = out.split('\0')
  return words.flatMap((file, index) => {
    const [attribute = '', value = ''] = words.slice(index + 1, index + 3)
    if (index % 3 !== 0 || value === '' || value === 'unspecified' || value === 'unset') return []
    return [{ file, attribute: `${attribute}=${value}` }]
  })
}
