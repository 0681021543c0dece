import type { Text } from '../language.ts'
import type { Village, Workspace } from '../papers/workspace.ts'
import type { Issue } from './signed-fields.ts'
import { STEPS, staleSignatures } from './stale-signatures.ts'
import type { Step } from './statement.ts'
import { stepTitles } from './step-titles.ts'

/** Whether a step of a problem is to be signed now, and which later signatures no longer hold. */
export interface SignState {
  /** signed already, and nothing changed since */
  readonly done: boolean
  /** why it cannot be signed yet; null where it can */
  readonly fault: Text | null
  /** this step's own signature and later ones, under which something changed */
  readonly stale: readonly Step[]
}

export function signState(issue: Issue, step: Step, village: Village, workspace: Workspace): SignState {
  const stale = new Set(staleSignatures(issue, village, workspace).map((one) => one.step))
  const place = STEPS.indexOf(step)
  const earlier = STEPS.slice(0, place)
  const later = STEPS.slice(place + 1)
  const missing = earlier.find((one) => !issue.sign?.[one])
  const outdated = earlier.find((one) => stale.has(one))
  const standing = later.find((one) => issue.sign?.[one] && !stale.has(one))
  return {
    done: issue.sign?.[step] != null && !stale.has(step),
    fault: faultOf(issue, missing, outdated, standing),
    stale: STEPS.slice(place).filter((one) => stale.has(one)),
  }
}

function faultOf(issue: Issue, missing?: Step, outdated?: Step, standing?: Step): Text | null {
  if (issue.status === '撤销') return { zh: '这个问题已经撤销', en: 'the problem was withdrawn' }
  if (missing) {
    const { zh, en } = stepTitles[missing]
    return { zh: `${zh}还没有签名`, en: `the ${en} has not signed yet` }
  }
  if (outdated) {
    const { zh, en } = stepTitles[outdated]
    return {
      zh: `${zh}签名以后内容有改动，须先由其重新签名`,
      en: `it changed after the ${en} signed, who has to sign anew first`,
    }
  }
  if (!standing) return null
  const { zh, en } = stepTitles[standing]
  return { zh: `${zh}已经签名，前面的签名不能再补`, en: `the ${en} has signed already` }
}
