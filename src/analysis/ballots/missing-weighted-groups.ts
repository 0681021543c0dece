import { nameKey } from '../../papers/name-key.ts'
import type { WorkingPaper } from '../../papers/paper.ts'
import type { Workspace } from '../../papers/workspace.ts'
import { conventionOf } from '../../scoring/convention.ts'
import type { Finding } from '../../source/diagnostic.ts'

/** Weighted groups nobody of which voted, where the round wants an error: there is no score then. */
export function* missingWeightedGroups(
  paper: WorkingPaper<unknown>,
  voters: readonly { readonly group?: string | null | undefined }[],
  key: string,
  { round }: Workspace,
): Generator<Finding> {
  const { weights, missingGroup } = conventionOf(round.data)
  if (weights === null || missingGroup !== 'error' || voters.length === 0) return
  const present = new Set(voters.map(({ group }) => nameKey(group ?? '')))
  const missing = [...weights.keys()].filter((name) => !present.has(nameKey(name)))
  if (missing.length === 0) return
  yield {
    ...paper.source.key(key),
    message: {
      zh: `有权重的群体没有票：${missing.join('、')}，因此不出加权得分`,
      en: `weighted groups without a ballot: ${missing.join(', ')}; there is no weighted score`,
    },
    hint: {
      zh: '补录该群体的票；确实无人参评的，在 inspect.yaml 的 scoring 中写 missing_group: renormalise，按其余群体权重折算。',
      en: 'Enter their ballots; if nobody of them voted, write missing_group: renormalise under scoring in inspect.yaml.',
    },
  }
}
