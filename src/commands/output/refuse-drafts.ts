import { groupBy } from '../../analysis/group-by.ts'
import { formatDiagnostic } from '../../terminal/format-diagnostic.ts'
import type { Session } from '../../terminal/terminal.ts'
import { UsageError } from '../../usage-error.ts'
import type { WordingProblem } from '../../wording/problem.ts'
import type { Template } from '../../wording/template.ts'
import type { DraftDocument, Drafts } from './draft-documents.ts'

/** Every fault of every template at once; nothing is written while there is one. */
export function refuseFaultyTemplates({ faults, templates }: Drafts, session: Session): void {
  if (faults.length === 0) return
  printFaults(faults, templates, session)
  throw new UsageError(
    {
      zh: `模板有${faults.length}处错误，没有写出文书`,
      en: `${faults.length} faults in templates: nothing was written`,
    },
    { zh: '按上面所列改正模板再运行。', en: 'Mend the templates as listed and run again.' },
  )
}

function printFaults(
  faults: readonly WordingProblem[],
  templates: readonly Template[],
  session: Session,
): void {
  const sorted = [...faults].sort((a, b) => (a.range?.start.line ?? 0) - (b.range?.start.line ?? 0))
  for (const { file, text } of templates) {
    const lines = text.split(/\r?\n/u)
    for (const fault of sorted.filter((one) => one.file === file)) {
      // The line itself may name them.
      const line =
        fault.code === 'template/speaker' ? null : (lines[(fault.range?.start.line ?? 0) - 1] ?? null)
      session.err(`${formatDiagnostic({ ...fault, village: null }, line, session)}\n`)
    }
  }
}

const WHAT = {
  name: { zh: '出现反映人或谈话人的姓名', en: 'names somebody who spoke' },
  contact: { zh: '出现反映人或谈话人的联系方式', en: 'holds a contact of somebody who spoke' },
  'public-name': {
    zh: '把公开职务人员的姓名同谈话、反映写在一起',
    en: 'says of somebody by name that they spoke',
  },
  record: {
    zh: '要送出的文书出现谈话、信访、走访、待查问题或问题线索编号',
    en: 'what is handed out cites a record of speech',
  },
} as const

/** The gate for people who spoke: the place is said, never the name. */
export function refuseLeaks({ documents, templates }: Drafts, session: Session): void {
  const leaking = documents.filter(({ leaks }) => leaks.length > 0)
  if (leaking.length === 0) return
  for (const { name, leaks } of leaking) {
    for (const { place, what } of leaks) {
      const { zh, en } = WHAT[what]
      session.err(`${session.say({ zh: `${name}：${place}${zh}`, en: `${name}: ${place}: ${en}` })}\n`)
    }
  }
  const telling = new Map(
    leaking.flatMap(({ telling }) => telling.map((one) => [`${one.file} ${JSON.stringify(one.range)}`, one])),
  )
  printFaults([...telling.values()], templates, session)
  throw new UsageError(
    { zh: '文书会泄露谁反映过情况，没有写出', en: 'documents would tell who spoke: nothing was written' },
    {
      zh: '在底稿里找到这句话（姓名可用 inspect check 找出），改成代称，编号删去。',
      en: 'Find the words in the papers (inspect check finds names); use an alias, take the numbers out.',
    },
  )
}

/** What is still to be supplied, each fact with the documents that miss it. */
export function reportMissing(documents: readonly DraftDocument[], session: Session): void {
  const missing = documents.flatMap(({ name, problems }) =>
    problems.filter(({ code }) => code === 'template/placeholder').map(({ message }) => ({ name, message })),
  )
  for (const its of groupBy(missing, ({ message }) => message.zh).values()) {
    const [{ message } = { message: { zh: '', en: '' } }] = its
    const names = its.slice(0, NAMED).map(({ name }) => name)
    const more =
      its.length > NAMED ? { zh: `等${its.length}处`, en: `, ${its.length} in all` } : { zh: '', en: '' }
    const zh = `${message.zh}（${names.join('、')}${more.zh}）`
    session.err(`${session.say({ zh, en: `${message.en} (${names.join(', ')}${more.en})` })}\n`)
  }
}

/** Documents named of those that miss the same fact. */
const NAMED = 5
