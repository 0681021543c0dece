import { keysAt } from '../../papers/fields.ts'
import type { RecordList } from '../../papers/paper.ts'
import type { RecordTarget } from '../../papers/record-target.ts'
import { keyFor } from '../../papers/typed-record.ts'
import { setValue } from '../../source/edit-paper.ts'
import type { Session } from '../../terminal/terminal.ts'
import { paperText } from '../round/paper-text.ts'
import type { VillageRound } from '../round/village-round.ts'
import type { Options } from '../subcommand.ts'
import { givenRecords } from './given-records.ts'
import { type Addition, additionOf, planRecords } from './plan-addition.ts'
import { typedSettings } from './typed-settings.ts'

/** What `--set` and `--from` add: values of the paper itself where its own fields are set, else a record of its list. */
export function givenAddition(
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
