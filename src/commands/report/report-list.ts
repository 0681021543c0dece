import { editionNames } from '../../reports/edition-names.ts'
import { reports } from '../../reports/index.ts'
import { recipients } from '../../reports/recipients.ts'
import type { Session } from '../../terminal/terminal.ts'
import { wrap } from '../../terminal/wrap.ts'
import { printList } from '../output/list-text.ts'

/** What `report --list` and `list reports` print: each document with who receives it and its editions. */
export function printReports(session: Session, json: boolean): number {
  const listed = reports.map(({ name, title, recipient, editions, restricted }) => ({
    name,
    title,
    recipient,
    editions,
    restricted,
    for: recipients.filter(({ reports: theirs }) => theirs.includes(name)).map((one) => one.name),
  }))
  if (json) return printList(session, 'reports', listed, true)
  const width = Math.max(...listed.map(({ name }) => name.length)) + 2
  for (const { name, title, recipient, editions, restricted, for: getting } of listed) {
    const named = editions.map((edition) => session.say(editionNames[edition]))
    if (restricted) named.push(session.say({ zh: '受限，须加 --restricted', en: 'restricted: --restricted' }))
    const heading = session.say({
      zh: `${title.zh}（${named.join('、')}）`,
      en: `${title.en} (${named.join(', ')})`,
    })
    const command = getting.length === 0 ? [] : [`--for ${getting.join(session.say({ zh: '、', en: ', ' }))}`]
    const words = [heading, session.say(recipient), ...command]
      .map((text) => wrap(text, 80 - width))
      .join('\n')
    session.out(`${name.padEnd(width)}${words.replaceAll('\n', `\n${' '.repeat(width)}`)}\n`)
  }
  return 0
}
