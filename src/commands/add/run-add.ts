import { withLock } from '../../disk/lock.ts'
import { keysAt } from '../../papers/fields.ts'
import { nearestName } from '../../papers/nearest-name.ts'
import type { RecordList } from '../../papers/paper.ts'
import { type RecordTarget, recordTargets } from '../../papers/record-target.ts'
import { keyFor } from '../../papers/typed-record.ts'
import { setValue } from '../../source/edit-paper.ts'
import type { Session } from '../../terminal/terminal.ts'
import { UsageError } from '../../usage-error.ts'
import { paperText } from '../round/paper-text.ts'
import { roundFolder } from '../round/round-folder.ts'
import { openVillage, type VillageRound } from '../round/village-round.ts'
import type { Options } from '../subcommand.ts'
import { givenRecords } from './given-records.ts'
import { type Addition, additionOf, planRecords } from './plan-addition.ts'
import { put } from './put-addition.ts'
import { typedSettings } from './typed-settings.ts'

/** A record into a paper of a village, values into its other fields, or files into its evidence. */
export async function runAdd(
  session: Session,
  [paper = '', village = '', ...files]: readonly string[],
  options: Options,
): Promise<number> {
  const target = targetNamed(paper)
  const given = options.set !== undefined || options.from !== undefined
  if (target.kind.name === 'evidence' && (files.length > 0 || !given)) {
    const { addEvidence } = await import('./run-add-evidence.ts')
    return addEvidence(session, village, files, options)
  }
  if (files.length > 0)
    throw new UsageError(
      { zh: `不知道“${files[0]}”是什么`, en: `“${files[0]}” was not expected` },
      {
        zh: '栏目写在 --set 后面；文件只用于 add evidence。',
        en: 'Put fields behind --set; files are for add evidence.',
      },
    )
  if (!given && session.interactive()) {
    const { askAddition } = await import('./ask-addition.ts')
    return askAddition(session, target, village, options)
  }
  if (!given) throw nothingGiven(paper)
  const plan = planner(session, target, options)
  return withLock(roundFolder(session), () => put(session, plan(openVillage(session, village)), options))
}

function targetNamed(said: string): RecordTarget {
  const targets = recordTargets()
  const name = said.normalize('NFC').trim()
  const found = targets.get(name) ?? targets.get(name.toLowerCase())
  if (found) return found
  const near = nearestName(said, [...targets.keys()])
  const names = [...targets.keys()].filter((key) => /^[a-z]+$/u.test(key)).join('、')
  throw new UsageError(
    { zh: `没有“${said}”这种文书`, en: `there is no paper “${said}” of a village` },
    near === null
      ? { zh: `可用：${names}`, en: `There are: ${names}` }
      : { zh: `是不是 ${near}？可用：${names}`, en: `Did you mean ${near}? There are: ${names}` },
  )
}

function nothingGiven(paper: string): UsageError {
  return new UsageError(
    { zh: '没有要登记的内容', en: 'nothing was given to enter' },
    {
      zh: `用 --set 栏目=内容 或 --from 记录.yaml，如 inspect add ${paper} 城东村 --set 栏目=内容`,
      en: `Use --set field=value or --from record.yaml, as in inspect add ${paper} 城东村 --set field=value`,
    },
  )
}

/** Values of the paper itself where its own fields are set, else a record of its list. */
function planner(
  session: Session,
  { kind, list }: RecordTarget,
  options: Options,
): (round: VillageRound) => Addition {
  const said = Array.isArray(options.set) ? options.set : []
  if (list === null || isOfPaper(kind.schema, list, said)) {
    const settings = typedSettings(kind.schema, [], said)
    return (round) => {
      const paper = paperText(round, kind, kind.restricted)
      const order = (path: readonly (string | number)[]) => keysAt(kind.schema, path)
      const text = settings.reduce((now, { path, value }) => setValue(now, path, value, order), paper.text)
      return additionOf(round, kind, paper, text, [])
    }
  }
  const records = givenRecords(session, kind, list, options) ?? []
  return (round) => planRecords(round, kind, list, records)
}

function isOfPaper(schema: object, list: RecordList, said: readonly string[]): boolean {
  const [first = ''] = said
  const name = (first.split(/[=＝]/u)[0] ?? '').split('.')[0]?.trim() ?? ''
  return name !== '' && keyFor(schema, [list.key, 0], name) === null && keyFor(schema, [], name) !== null
}
