import type { Text } from '../../language.ts'
import { formatTable } from '../../terminal/table.ts'
import type { Session } from '../../terminal/terminal.ts'
import { printJson } from './print-json.ts'

export interface Listed {
  readonly name: string
  readonly title: Text
  readonly [more: string]: unknown
}

/** A list as a table, or as one JSON document under the list's own name. */
export function printList(session: Session, plural: string, items: readonly Listed[], json: boolean): number {
  if (json) printJson(session, { version: 1, [plural]: items })
  else
    session.out(
      `${formatTable(
        [
          { title: session.say({ zh: '名称', en: 'name' }) },
          { title: session.say({ zh: '说明', en: 'title' }) },
        ],
        items.map(({ name, title }) => [name, session.say(title)]),
      )}\n`,
    )
  return 0
}
