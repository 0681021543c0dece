import { checkRound } from '../../checks/check-round.ts'
import { checks } from '../../checks/index.ts'
import { openFindingsCache } from '../../disk/findings-cache.ts'
import type { Text } from '../../language.ts'
import type { LoadedWorkspace } from '../../load/workspace.ts'
import { sameVillages } from '../../papers/same-villages.ts'
import { blanksIn } from '../../reports/blanks-in-view.ts'
import { placeText } from '../../reports/place-text.ts'
import { type Unsettled, unsettledIn } from '../../reports/unsettled.ts'
import type { Diagnostic } from '../../source/diagnostic.ts'
import type { Location } from '../../source/location.ts'
import { printable } from '../../terminal/printable.ts'
import { styleFor } from '../../terminal/style.ts'
import type { Session } from '../../terminal/terminal.ts'
import { wrap } from '../../terminal/wrap.ts'
import { UsageError } from '../../usage-error.ts'
import type { DraftDocument } from '../output/draft-documents.ts'

/** One thing that keeps a document from being final: of what, where, why; `cure` is a command to be copied. */
interface Refusal {
  readonly of: string
  readonly place: Text
  readonly message: Text
  readonly cure: Text
}

interface RefusalGroup {
  readonly title: Text
  readonly refusals: readonly Refusal[]
}

/** Everything that keeps documents from being final, at once; nothing is written while there is anything. */
export function refuseUnsettled(
  documents: readonly DraftDocument[],
  workspace: LoadedWorkspace,
  session: Session,
): void {
  const unsettled = unsettledOf(documents, workspace)
  const ofKind = (kind: Unsettled['kind']) =>
    unsettled
      .filter((one) => one.kind === kind)
      .map(({ record, place, ...rest }) => ({
        ...rest,
        of: record,
        place: paperPlace(place),
      }))
  const groups: RefusalGroup[] = [
    { title: { zh: '底稿没有签全', en: 'unsigned problems' }, refusals: ofKind('signature') },
    { title: { zh: '没有问题出处', en: 'problems without a source' }, refusals: ofKind('source') },
    { title: { zh: '疑点没有结果', en: 'leads without an outcome' }, refusals: ofKind('lead') },
    { title: { zh: '文书里的空缺', en: 'blanks in the documents' }, refusals: documents.flatMap(blanksOf) },
    { title: { zh: '校验错误', en: 'errors of check' }, refusals: errorsOf(documents, workspace) },
  ]
  const count = groups.reduce((sum, { refusals }) => sum + refusals.length, 0)
  if (count === 0) return
  for (const group of groups) session.err(groupText(group, session))
  throw new UsageError(
    {
      zh: `还有${count}项没有办完，不能定稿，没有写出文书`,
      en: `${count} matters are not settled: no final version, nothing was written`,
    },
    {
      zh: '按上面所列逐项办完再运行；先出草稿的，不加 --final。',
      en: 'Settle them as listed and run again, or draft without --final.',
    },
  )
}

/** Of the villages whose problems the documents state as found. */
function unsettledOf(documents: readonly DraftDocument[], workspace: LoadedWorkspace): Unsettled[] {
  const stating = documents.filter(({ report }) => !report.ofTheWork && report.reads.includes('issues'))
  const stated = stating.flatMap(({ villages }) => villages)
  return sameVillages(workspace, stated).flatMap((village) => [...unsettledIn(village, workspace)])
}

function blanksOf({ name, view, report, villages }: DraftDocument): Refusal[] {
  const command = `inspect check${namesOf(villages)}`
  const template = `templates/reports/${report.name}.md`
  return [...blanksIn(view)].map(({ place, where, text }) => ({
    of: name,
    place: place === null ? { zh: where, en: where } : placeText(place),
    message: {
      zh: `没有填：${text}。补齐底稿；是模板里写的，改 ${template}。`,
      en: `Left open: ${text}. Supply it in the papers; if the template says it, mend ${template}.`,
    },
    cure: { zh: command, en: command },
  }))
}

function namesOf(villages: DraftDocument['villages']): string {
  return villages.length === 1 ? villages.map(({ name }) => ` ${name}`).join('') : ''
}

/** Of the villages that the documents are on, and of what all villages share. */
function errorsOf(documents: readonly DraftDocument[], workspace: LoadedWorkspace): Refusal[] {
  const { root, villages } = workspace
  const wanted = new Set<string | null>([null])
  for (const document of documents) for (const { name } of document.villages) wanted.add(name)
  const found = checkRound(workspace, checks, openFindingsCache(root, process.env.BUILD_ID))
  const known = new Set(villages.map(({ name }) => name))
  return found
    .filter(
      ({ severity, village }) => severity === 'error' && (wanted.has(village) || !known.has(village ?? '')),
    )
    .map(errorRefusal)
}

function errorRefusal({ code, message, hint, village, ...place }: Diagnostic): Refusal {
  const command = `inspect check${village === null ? '' : ` ${village}`} --only ${code}`
  const { zh, en } = message
  return {
    of: code,
    place: paperPlace(place),
    message: hint ? { zh: `${zh}。${hint.zh}`, en: `${en}. ${hint.en}` } : message,
    cure: { zh: command, en: command },
  }
}

function paperPlace({ file, range }: Location): Text {
  const place = `${printable(file)}${range ? `:${range.start.line}` : ''}`
  return { zh: place, en: place }
}

const WIDTH = 80

function groupText({ title, refusals }: RefusalGroup, session: Session): string {
  if (refusals.length === 0) return ''
  const { say, colour } = session
  const head = styleFor(colour).bold(
    `${say(title)}${say({ zh: `（${refusals.length}）`, en: ` (${refusals.length})` })}`,
  )
  const each = refusals.map(({ of, place, message, cure }) =>
    [
      `  ${printable(of)}  ${say(place)}`.trimEnd(),
      wrap(say(message), WIDTH, '    '),
      `    ${say({ zh: '→', en: '->' })} ${printable(say(cure))}`,
    ].join('\n'),
  )
  return `${[head, ...each].join('\n')}\n\n`
}
