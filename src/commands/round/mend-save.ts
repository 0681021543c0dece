import { join } from 'node:path'
import type { SavedHead } from '../../disk/journal-entry.ts'
import { alignIndex, headOf, takeBackCommit } from '../../git/head.ts'
import { type Mended, refusedByGit } from './mended.ts'

/** A save is in both histories or in none: what is in one alone is taken back, and stays among the working files. */
export function mendSave(root: string, repositories: readonly SavedHead[]): Mended {
  const moved = repositories.filter(({ prefix, head }) => headOf(join(root, prefix)) !== head)
  const whole = moved.length === repositories.length
  const said = moved.flatMap(({ prefix, head }) => {
    const folder = join(root, prefix)
    // git moves the branch first, and its index after that.
    return (whole ? alignIndex(folder) : takeBackCommit(folder, head)) ?? []
  })
  if (said.length > 0) return refusedByGit(said)
  return { text: whole ? saved : notSaved, done: true }
}

const saved = { zh: '已经存好，没有丢失。', en: 'everything was saved.' }

const notSaved = {
  zh: '没有存成，文书都在，没有丢失；再运行一次 inspect save。',
  en: 'nothing was saved, and no paper is lost; run inspect save again.',
}
