import { flatPaper } from '../../history/flat-paper.ts'
import { formatRecord, toRecordJson } from '../../terminal/format-record.ts'
import type { Session } from '../../terminal/terminal.ts'
import { UsageError } from '../../usage-error.ts'
import { printJson } from '../output/print-json.ts'
import { chooseVillages, lookIntoRound } from '../round/open-round.ts'
import type { Options } from '../subcommand.ts'
import { versionsAt, versionsNow } from './village-versions.ts'

/** One record with the labels of its form, as it is on the disk or as it stood. */
export function runShow(session: Session, [name = '', id = '']: readonly string[], options: Options): number {
  const workspace = lookIntoRound(session)
  const [village] = chooseVillages(workspace, [name])
  if (!village) throw new UsageError({ zh: '没有写村名', en: 'no village was named' })
  const restricted = options.restricted === true
  const versions =
    typeof options.at === 'string'
      ? versionsAt(workspace.root, village.folder, options.at, restricted)
      : versionsNow(village, restricted)
  for (const version of versions) {
    const values = id === '' ? undefined : flatPaper(version).get(id)
    if (!values) continue
    const record = { kind: version.kind, values: [...values.values()], restricted }
    if (options.json === true) printJson(session, toRecordJson(record))
    else session.out(formatRecord(record, session))
    return 0
  }
  throw new UsageError(
    { zh: `${village.name}没有编号“${id}”的记录`, en: `${village.name} has no record “${id}”` },
    {
      zh: restricted ? '核对编号和日期。' : '核对编号和日期；受限文书要加 --restricted。',
      en: 'Check the number and the day; restricted papers need --restricted.',
    },
  )
}
