import { isThere } from '../disk/exists.ts'
import { feedGit, runGit } from './run-git.ts'

/**
 * Git can be told not to look at a file (`assume-unchanged`, `skip-worktree`), and would save the old one for ever.
 * Of the files that are there it is told to look again.
 */
export function heedFiles(folder: string): void {
  const words = (runGit(folder, 'ls-files', '-v', '-z') ?? '').split('\0')
  // `H` is heeded; small letters and `S` are not.
  const passed = words.filter((word) => /^[a-zS] /u.test(word)).map((word) => word.slice(2))
  const there = passed.filter((file) => isThere(`${folder}/${file}`))
  if (there.length === 0) return
  const input = there.map((file) => `${file}\0`).join('')
  for (const flag of ['--no-assume-unchanged', '--no-skip-worktree'])
    feedGit(folder, ['update-index', flag, '-z', '--stdin'], input)
}
