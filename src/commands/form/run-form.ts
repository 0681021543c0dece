import { formWords } from '../../forms/form-kinds.ts'
import { printWords } from '../../forms/print-sheets.ts'
import type { LoadedWorkspace } from '../../load/workspace.ts'
import type { Session } from '../../terminal/terminal.ts'
import { UsageError } from '../../usage-error.ts'
import { gateOutputs } from '../output/gate-outputs.ts'
import { printList } from '../output/list-text.ts'
import { writeOutputs } from '../output/write-outputs.ts'
import { reportDropped } from '../round/dropped-papers.ts'
import { orListedName } from '../round/names-and-villages.ts'
import { chooseVillages, lookIntoRound } from '../round/open-round.ts'
import type { Options } from '../subcommand.ts'
import { entryForms } from './entry-forms.ts'
import { listedForms } from './form-list.ts'
import { type FormPlan, planForms } from './form-plan.ts'
import { printedForms } from './printed-forms.ts'

/** All forms are made and searched before the first is written. */
export async function runForm(session: Session, said: readonly string[], options: Options): Promise<number> {
  if (options.list === true) return printList(session, 'forms', listedForms(), options.json === true)
  const plan = planForms(said, options)
  const workspace = lookIntoRound(session)
  const villages = villagesOf(workspace, plan, options)
  const sheets = plan.sheets.filter(
    ({ asksItems }) => asksItems !== true || workspace.questionnaire !== undefined,
  )
  if (sheets.length + plan.kinds.length === 0) throw noQuestionnaire()
  const restricted = plan.kinds.some((kind) => kind.restricted)
  if (restricted && !workspace.restricted) throw notHere()
  const code = reportDropped(session, workspace, villages, kindsRead(plan))
  const made = { workspace, villages, plan: { ...plan, sheets }, options }
  const outputs = [...(await entryForms(made)), ...(await printedForms(made))]
  gateOutputs(outputs, workspace, session)
  await writeOutputs(session, workspace.root, outputs, options)
  return code
}

export type FormVillages = LoadedWorkspace['villages']

function villagesOf(workspace: LoadedWorkspace, plan: FormPlan, { town }: Options): FormVillages {
  if (typeof town === 'string') return ofTown(workspace, town)
  try {
    return chooseVillages(workspace, plan.villages)
  } catch (error) {
    const listed = [...formWords.values(), ...printWords.values()]
    throw orListedName(error, plan.villages, listed, {
      zh: '表',
      en: 'form',
      command: 'inspect form --list',
    })
  }
}

function ofTown({ villages, towns }: LoadedWorkspace, said: string): FormVillages {
  const found = villages.filter(({ town }) => town === said.normalize('NFC'))
  if (found.length > 0) return found
  const names = [...new Set([...towns.map(({ name }) => name), ...villages.map(({ town }) => town)])]
  const list = names.filter((name) => name !== '')
  throw new UsageError(
    { zh: `本轮“${said}”没有村`, en: `no village of this round lies in “${said}”` },
    { zh: `本轮的镇：${list.join('、')}`, en: `Towns of the round: ${list.join(', ')}` },
  )
}

/** Words of the round and of the village stand in every form; a broken one is named. */
function kindsRead({ kinds, sheets }: FormPlan): readonly string[] {
  const own = kinds.map(({ name }) => name)
  const rated = sheets.length > 0 ? ['rating'] : []
  return ['village', 'questionnaire', 'checklist', ...own, ...rated]
}

function noQuestionnaire(): UsageError {
  return new UsageError(
    { zh: '本轮没有问卷设置（questionnaire.yaml）', en: 'the round has no questionnaire.yaml' },
    {
      zh: '先建 questionnaire.yaml；inspect start 新建的轮次里有一份。',
      en: 'Create questionnaire.yaml first; inspect start makes one.',
    },
  )
}

function notHere(): UsageError {
  return new UsageError(
    {
      zh: '本机没有受限资料库（restricted 文件夹）',
      en: 'the restricted repository is not here (folder restricted)',
    },
    {
      zh: '在保管受限底稿的机器上运行；不要受限底稿的，去掉 --restricted。',
      en: 'Run this where the restricted papers are kept, or drop --restricted.',
    },
  )
}
