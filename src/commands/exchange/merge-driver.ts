import type { Subcommand } from '../subcommand.ts'

export const mergeDriver: Subcommand = {
  name: 'merge-driver',
  hidden: true,
  summary: {
    zh: '按记录、按栏合并一份底稿（由 git 调用）',
    en: 'put two versions of a paper together (called by git)',
  },
  arguments: '<base> <ours> <theirs> <path>',
  options: [],
  run: async (session, names) => (await import('./run-merge-driver.ts')).runMergeDriver(session, names),
}

export const diffDriver: Subcommand = {
  name: 'diff-driver',
  hidden: true,
  summary: {
    zh: '把一份底稿写成“记录 栏目：内容”供比较（由 git 调用）',
    en: 'a paper as lines of record, label and value, to be compared (called by git)',
  },
  arguments: '<file>',
  options: [],
  run: async (session, names) => (await import('./run-diff-driver.ts')).runDiffDriver(session, names),
}
