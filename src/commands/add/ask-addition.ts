import { withLock } from '../../disk/lock.ts'
import type { RecordTarget } from '../../papers/record-target.ts'
import { askRecord } from '../../terminal/ask-record.ts'
import type { Session } from '../../terminal/terminal.ts'
import { UsageError } from '../../usage-error.ts'
import { roundFolder } from '../round/round-folder.ts'
import { openVillage } from '../round/village-round.ts'
import type { Options } from '../subcommand.ts'
import { type Addition, isUnreadable, planRecords, type RecordData } from './plan-addition.ts'
import { put, writeAddition } from './put-addition.ts'
import { addedText, showFindings } from './show-addition.ts'

/** Asks for a record field by field; nothing is written before the end. */
export async function askAddition(
  session: Session,
  { kind, list }: RecordTarget,
  said: string,
  options: Options,
): Promise<number> {
  if (list === null)
    throw new UsageError(
      { zh: `“${kind.title.zh}”不是逐条登记的`, en: `“${kind.title.en}” is no list of records` },
      { zh: '用 --set 栏目=内容 填写，或直接打开文件填写。', en: 'Use --set field=value, or open the file.' },
    )
  const round = openVillage(session, said)
  const plan = (record: RecordData): Addition => planRecords(round, kind, list, [record])
  const { village, workspace } = round
  const name = `${kind.title.zh}${kind.records.length > 1 ? `（${list.title.zh}）` : ''}`
  session.err(
    `${session.say({
      zh: `登记${name}，${village.name}。回车跳过，< 返回上一栏，Ctrl-C 取消；写入前会先给您看。`,
      en: `${list.title.en} of ${village.name}. Enter skips, < goes back, Ctrl-C cancels; nothing is written before the end.`,
    })}\n`,
  )
  const record = await askRecord(session, {
    schema: kind.schema,
    path: [list.key, 0],
    village,
    workspace,
    preview: (data) => previewOf(plan(data), session, options),
  })
  if (!record) throw new UsageError({ zh: '已取消，什么也没有写', en: 'cancelled; nothing was written' })
  return withLock(roundFolder(session), () => {
    const addition = planRecords(openVillage(session, said), kind, list, [record])
    if (addition.found.some(isUnreadable) || options.dryRun === true) return put(session, addition, options)
    writeAddition(session, addition)
    return 0
  })
}

/** Shown to the person who typed it, whatever stdout is. */
function previewOf(addition: Addition, session: Session, options: Options): { text: string; sound: boolean } {
  const errors = addition.found.filter(({ severity }) => severity === 'error')
  showFindings(addition, session, true)
  return {
    text: addedText(addition, session, true),
    sound: errors.length === 0 || (options.force === true && !errors.some(isUnreadable)),
  }
}
