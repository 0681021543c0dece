import { groupBy } from '../analysis/group-by.ts'
import { nameKey } from '../papers/name-key.ts'
import { keysOf } from '../signatures/public-key.ts'
import { sharedKeyCure, sharedKeys } from '../signatures/shared-keys.ts'
import type { PresentRound } from './present-round.ts'
import { type TrailFinding, trailFinding } from './trail-finding.ts'

/** People who are one by their names, so that either stands for the other. */
export function nameFindings({ people }: PresentRound): TrailFinding[] {
  return [...groupBy(people, ({ name }) => nameKey(name)).values()]
    .filter((same) => same.length > 1 && same.some((person) => keysOf(person).length > 0))
    .map((same) =>
      trailFinding(
        'error',
        'verify/shared-name',
        { file: 'inspect.yaml' },
        {
          zh: `人员名单里有 ${same.length} 个“${same[0]?.name}”：用其中任何一个的公钥签名，都算这个人签的`,
          en: `there are ${same.length} people called ${same[0]?.name}: what the key of either signs counts as signed by that person`,
        },
        {
          zh: '多出来的去掉；确是同名的，姓名后加注区分，签名重做。',
          en: 'Take out the one too many; tell people of one name apart in their names, and sign anew.',
        },
      ),
    )
}

/** Keys of the round that are entered for more than one person. */
export function keyFindings({ people }: PresentRound): TrailFinding[] {
  return sharedKeys(people).map((names) =>
    trailFinding(
      'error',
      'verify/shared-key',
      { file: 'inspect.yaml' },
      {
        zh: `${names.join('、')}登记了同一把公钥：一个人可以用几个人的名义签名`,
        en: `${names.join(', ')} are entered with one key: one could sign for the other`,
      },
      sharedKeyCure,
    ),
  )
}
