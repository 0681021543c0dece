import { noHistory } from '../../git/no-history.ts'
import type { PaperEntry } from '../../history/commit.ts'
import { readHistory } from './read-history.ts'
import { repositoriesOf } from './repositories.ts'

/** What was saved in both repositories, in the order of time, newest first. */
export function joinedHistory(root: string, within: readonly string[], restricted: boolean): PaperEntry[] {
  const [ordinary, ...others] = repositoriesOf(root, restricted).map((one) =>
    readHistory(one, 'HEAD', within),
  )
  if (!ordinary)
    throw noHistory(
      { zh: '本轮还没有 git 记录', en: 'the round has no history yet' },
      {
        zh: '在本轮文件夹运行 git add . 和 git commit，提交第一次。',
        en: 'Make a first commit in the folder of the round.',
      },
    )
  const confidential = others.flatMap((entries) => entries ?? [])
  return [...ordinary, ...confidential].sort((a, b) => Date.parse(b.commit.date) - Date.parse(a.commit.date))
}
