import type { LoadedWorkspace } from '../../load/workspace.ts'
import { UsageError } from '../../usage-error.ts'
import type { FormPlan } from './form-plan.ts'

/** What of a plan this round can make: sheets that print its questions want them, restricted forms the restricted papers. */
export function fitToRound(plan: FormPlan, { questionnaire, restricted }: LoadedWorkspace): FormPlan {
  const sheets = plan.sheets.filter(({ asksItems }) => asksItems !== true || questionnaire !== undefined)
  if (sheets.length + plan.kinds.length === 0) throw noQuestionnaire
  if (plan.kinds.some((kind) => kind.restricted) && !restricted) throw notHere
  return { ...plan, sheets }
}

const noQuestionnaire = new UsageError(
  { zh: '本轮没有问卷设置（questionnaire.yaml）', en: 'the round has no questionnaire.yaml' },
  {
    zh: '先建 questionnaire.yaml；inspect start 新建的轮次里有一份。',
    en: 'Create questionnaire.yaml first; inspect start makes one.',
  },
)

const notHere = new UsageError(
  {
    zh: '本机没有受限资料库（restricted 文件夹）',
    en: 'the restricted repository is not here (folder restricted)',
  },
  {
    zh: '在保管受限底稿的机器上运行；不要受限底稿的，去掉 --restricted。',
    en: 'Run this where the restricted papers are kept, or drop --restricted.',
  },
)
