import type { LoadedWorkspace } from '../../load/workspace.ts'
import { editionNames } from '../../reports/edition-names.ts'
import { reports } from '../../reports/index.ts'
import type { Edition, Report } from '../../reports/report.ts'
import { UsageError } from '../../usage-error.ts'
import type { DocumentPlan } from '../output/document-plan.ts'
import { namesAndVillages, namesForTitles, orListedName } from '../round/names-and-villages.ts'
import { chooseVillages } from '../round/open-round.ts'
import { refuseRestricted } from '../round/refuse-restricted.ts'
import type { Options } from '../subcommand.ts'
import { recipientNamed, refuseForRecipient } from './report-recipient.ts'
import { wishOf } from './report-wish.ts'

export interface ReportPlan extends DocumentPlan {
  readonly format: 'docx' | 'md'
}

/** The inspection reports; with villages named, of these alone. */
const BY_DEFAULT = ['village-report', 'overall-report']

export function planReports(
  open: () => LoadedWorkspace,
  said: readonly string[],
  options: Options,
): ReportPlan & { readonly workspace: LoadedWorkspace } {
  const asked =
    options.edition === undefined
      ? null
      : chosen('--edition', options.edition, ['internal', 'served', 'public'] as const)
  const format = chosen('--format', options.format ?? 'docx', ['docx', 'md'] as const)
  const listed = reports.map(({ name }) => name)
  const { names, villages: named } = namesAndVillages(namesForTitles(said, reports), listed, options)
  const recipient = options.for === undefined ? null : recipientNamed(String(options.for))
  if (recipient) refuseForRecipient(recipient, names, asked)
  const edition = recipient?.edition ?? asked
  const defaults = recipient?.reports ?? (named.length > 0 ? BY_DEFAULT.slice(0, 1) : BY_DEFAULT)
  const wanted = (names.length > 0 ? names : defaults).flatMap((name) =>
    reports.filter((one) => one.name === name),
  )
  refuseEdition(wanted, edition)
  const workspace = open()
  const [kept] = wanted.filter(({ restricted }) => restricted)
  refuseRestricted(kept, '文书', workspace, options)
  const wish = wishOf(workspace, wanted, edition, options)
  try {
    const own = options.restricted === true && workspace.restricted && recipient === null
    const villages = chooseVillages(workspace, named)
    return { workspace, villages, wanted, edition, format, wish, own, recipient: recipient?.name ?? null }
  } catch (error) {
    const what = { zh: '文书', en: 'document', command: 'inspect report --list' }
    throw orListedName(error, named, reports, what)
  }
}

function chosen<T extends string>(flag: string, said: unknown, known: readonly T[]): T {
  const found = known.find((one) => one === said)
  if (found !== undefined) return found
  throw new UsageError(
    { zh: `${flag} 没有“${String(said)}”这一种`, en: `${flag} knows no “${String(said)}”` },
    { zh: `可用：${known.join('、')}。`, en: `There are: ${known.join(', ')}.` },
  )
}

function refuseEdition(wanted: readonly Report[], edition: Edition | null): void {
  const without = edition === null ? [] : wanted.filter(({ editions }) => !editions.includes(edition))
  if (without.length === 0) return
  throw new UsageError({
    zh: `${without.map(({ title }) => title.zh).join('、')}没有${editionNames[edition ?? 'internal'].zh}`,
    en: `${without.map(({ name }) => name).join(', ')} has no ${edition} edition`,
  })
}

/** Kinds of papers that the documents read. */
export function kindsRead({ wanted }: ReportPlan): string[] {
  return [...new Set(['round', ...wanted.flatMap(({ reads }) => reads)])]
}
