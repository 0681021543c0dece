import type { Text } from '../../language.ts'
import type { LoadedWorkspace } from '../../load/workspace.ts'
import { UsageError } from '../../usage-error.ts'
import type { Options } from '../subcommand.ts'

/**
 * What tells who spoke is made only for those who say that they mean it, where the papers for it are.
 * `what` it is: 文书, 台账.
 */
export function refuseRestricted(
  one: { readonly name: string; readonly title: Text } | undefined,
  what: string,
  { restricted: here }: LoadedWorkspace,
  { restricted: meant }: Options,
): void {
  if (one === undefined) return
  const { name, title } = one
  if (meant !== true)
    throw new UsageError(
      { zh: `${title.zh}是受限${what}，没有写出`, en: `${name} is restricted: nothing was written` },
      {
        zh: '只限本组使用的，加 --restricted，写到 restricted/out/。',
        en: 'For the team alone: add --restricted; it goes to restricted/out/.',
      },
    )
  if (here) return
  throw new UsageError(
    {
      zh: `这里没有受限底稿（restricted/），写不出${title.zh}`,
      en: `the restricted papers are not here: no ${name}`,
    },
    { zh: '在本组存放受限底稿的机器上运行。', en: 'Run it where the team keeps them.' },
  )
}
