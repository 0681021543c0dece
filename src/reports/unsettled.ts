import { isOpenLead } from '../analysis/open-leads.ts'
import type { Text } from '../language.ts'
import { issues } from '../papers/issues.ts'
import { leads } from '../papers/leads.ts'
import type { LeadsPaper } from '../papers/types/leads.ts'
import { papersOf, type Village, type Workspace } from '../papers/workspace.ts'
import type { Issue } from '../signatures/signed-fields.ts'
import { STEPS } from '../signatures/stale-signatures.ts'
import type { Step } from '../signatures/statement.ts'
import { stepTitles } from '../signatures/step-titles.ts'
import type { Location } from '../source/location.ts'

/** What keeps a document from being final: which record, where, and what to do about it. */
export interface Unsettled {
  readonly kind: 'signature' | 'source' | 'lead'
  /** 石桥村/WT-012 */
  readonly record: string
  readonly place: Location
  /** what is, and what is to be done in the paper */
  readonly message: Text
  /** the command that does it, or shows that it is done */
  readonly cure: Text
}

/**
 * Problems that are unsigned or cite nothing, and leads without an outcome, in the order of the papers. 未查清 with
 * a note is an outcome, as is being handed on. Stale signatures are found by `check`.
 */
export function* unsettledIn(village: Village, workspace: Workspace): Generator<Unsettled> {
  yield* unsettledProblems(village, workspace)
  for (const { data, source } of papersOf(village, leads)) {
    for (const [index, lead] of data.leads.entries()) {
      const message = openBecause(lead)
      if (message === null) continue
      const place = source.at('leads', index, 'status')
      yield { kind: 'lead', record: `${village.name}/${lead.id}`, place, message, cure: check(village) }
    }
  }
}

function* unsettledProblems(village: Village, { round }: Workspace): Generator<Unsettled> {
  const signing = round.data.signing ?? 'ink'
  for (const { data, source } of papersOf(village, issues)) {
    const standing = [...data.issues.entries()].filter(([, { status }]) => status !== '撤销')
    for (const [index, issue] of standing) {
      const record = `${village.name}/${issue.id}`
      const unsigned = unsignedBy(issue, village, signing)
      if (unsigned !== null) yield { ...unsigned, record, place: source.at('issues', index, 'id') }
      if (issue.sources.length > 0) continue
      const place = source.key('issues', index, 'sources')
      yield { ...WITHOUT_SOURCE, record, cure: check(village), place }
    }
  }
}

/** A problem that could not be verified may stand among the pending ones if it says how far it was looked into. */
function isReasoned({ status, note }: Issue): boolean {
  return status === '待查' && (note ?? '').trim() !== ''
}

function unsignedBy(
  issue: Issue,
  village: Village,
  signing: 'ink' | 'ssh',
): Pick<Unsettled, 'kind' | 'message' | 'cure'> | null {
  const steps = isReasoned(issue) ? [] : STEPS.filter((step) => issue.sign?.[step]?.by == null)
  const [first] = steps
  if (first === undefined) return null
  const who = (language: keyof Text) => steps.map((step) => stepTitles[step][language])
  const { status } = issue
  const verified = status === '已核实'
  return {
    kind: 'signature',
    message: {
      zh: `${verified ? '' : `底稿是“${status}”，`}${who('zh').join('、')}没有签名。`,
      en: `${verified ? '' : `Is ${status}. `}Not signed by its ${who('en').join(', ')}.`,
    },
    cure: {
      zh: signCommand(village, issue, first, signing, ['<姓名>', '<扫描件编号>']),
      en: signCommand(village, issue, first, signing, ['<name>', '<ZZ>']),
    },
  }
}

/** The drafter says who they are; ink wants its scan. */
function signCommand(
  { name }: Village,
  { id }: Issue,
  step: Step,
  signing: 'ink' | 'ssh',
  [person, scan]: readonly [string, string],
): string {
  const by = step === 'drafted' ? ` --by ${person}` : ''
  const paper = signing === 'ink' ? ` --paper ${scan}` : ''
  return `inspect sign ${name} ${id} --as ${step}${by}${paper}`
}

const WITHOUT_SOURCE = {
  kind: 'source' as const,
  message: {
    zh: '没有问题出处：在 sources 写支撑材料的编号。',
    en: 'Cites no source: list the papers it stands on under sources.',
  },
}

function openBecause(lead: LeadsPaper['leads'][number]): Text | null {
  if (isOpenLead(lead)) {
    return lead.status === null
      ? outcome({ zh: '没有写核查结果：', en: 'Says nothing of its outcome: ' })
      : outcome({ zh: `还是“${lead.status}”，没有结果：`, en: `Is still ${lead.status}: ` })
  }
  const { status, note, route } = lead
  if (status !== '未查清' || typeof route === 'string' || (note ?? '').trim() !== '') return null
  return outcome({ zh: '“未查清”没有写原因：', en: 'Is 未查清 without a reason: ' })
}

function outcome({ zh, en }: Text): Text {
  return {
    zh: `${zh}填核查结果；查不清的写“未查清”，在 note 写明原因；移交、交办的填 route。`,
    en: `${en}write the outcome; 未查清 with the reason under note; or hand it on with route.`,
  }
}

function check({ name }: Village): Text {
  return { zh: `inspect check ${name}`, en: `inspect check ${name}` }
}
