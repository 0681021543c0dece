import type { Text } from '../../language.ts'
import { type Made, nameOf, type Origin } from '../../packages/origin.ts'
import { editionNames } from '../../reports/edition-names.ts'
import { printable } from '../../terminal/printable.ts'
import { styleFor } from '../../terminal/style.ts'
import type { Session } from '../../terminal/terminal.ts'
import { padEnd, widthOf } from '../../terminal/width.ts'
import { wrap } from '../../terminal/wrap.ts'
import type { ContentChange, Verdict } from './verdict.ts'
import { short } from './verdict-notes.ts'

const WIDTH = 80

export function verdictText(verdict: Verdict, whole: boolean, session: Session): string {
  const { file, origin, title, path, changes, notes, restricted } = verdict
  const { say } = session
  const facts = origin ? originLines(origin, title, path, session) : []
  const hidden = restricted && !whole
  return [
    styleFor(session.colour).bold(printable(file)),
    ...facts,
    line({ zh: '结论', en: 'result' }, resultText(verdict), session),
    ...changes.map((change) => changeText(change, hidden, session)),
    ...(hidden && changes.length > 0 ? [wrap(say(HIDDEN), WIDTH, '  ')] : []),
    ...notes.map((note) => wrap(`${say({ zh: '注：', en: 'Note: ' })}${say(note)}${say(STOP)}`, WIDTH, '  ')),
  ]
    .join('\n')
    .concat('\n')
}

const STOP: Text = { zh: '。', en: '.' }
const HIDDEN: Text = {
  zh: '受限文书，改动的内容加 --restricted 显示。',
  en: 'A restricted document: add --restricted to see what was changed.',
}

function originLines(origin: Origin, title: Text | null, path: string | null, session: Session): string[] {
  const { round, date, version, made } = origin
  const recipient = recipientOf(made)
  const name = nameText(origin, title)
  const both = (text: string): Text => ({ zh: text, en: text })
  return [
    line({ zh: '轮次', en: 'round' }, both(round), session),
    line({ zh: '文书', en: 'document' }, both(`${session.say(name)}${path ? `  ${path}` : ''}`), session),
    ...(recipient ? [line({ zh: '送给', en: 'for' }, both(recipient), session)] : []),
    line({ zh: '日期', en: 'date' }, both(`${date}  village-inspect ${version}`), session),
    line({ zh: '提交', en: 'commit' }, commitText(origin), session),
  ]
}

function recipientOf(made: Made): string | null {
  if ('contents' in made) return made.contents
  return 'report' in made ? made.recipient : null
}

function nameText({ made }: Origin, title: Text | null): Text {
  const name = nameOf(made)
  const { zh, en } = title ?? { zh: name, en: name }
  const edition = 'report' in made ? editionNames[made.edition] : undefined
  return edition ? { zh: `${zh}（${edition.zh}）`, en: `${en} (${edition.en})` } : { zh, en }
}

function commitText({ commit, restricted, unsaved }: Origin): Text {
  const apart = restricted === 'absent' ? { zh: '不在', en: 'absent' } : null
  const other = short(restricted)
  return {
    zh: `${short(commit)}，受限资料 ${apart?.zh ?? other}${unsaved ? '，有未保存的改动' : ''}`,
    en: `${short(commit)}, restricted papers ${apart?.en ?? other}${unsaved ? ', with changes not saved' : ''}`,
  }
}

function resultText({ result, changes, edited }: Verdict): Text {
  const count = changes.length
  switch (result) {
    case 'same':
      return { zh: '一致：照底稿重做，逐字节相同', en: 'the same: made again from its papers, byte by byte' }
    case 'resaved':
      return {
        zh: '文字一致，字节不同：用别的程序另存过，或者改了格式',
        en: 'the same words in other bytes: saved by another program, or its form was changed',
      }
    case 'changed':
      return edited
        ? { zh: `不一致：手工改动${count}处`, en: `differs: edited by hand in ${count} places` }
        : { zh: `不一致：${count}处`, en: `differs in ${count} places` }
    default:
      return { zh: '查不了', en: 'could not be checked' }
  }
}

/** Labels are as wide as the widest of their language. */
const LABEL: Text = { zh: '结论', en: 'document' }

function line(label: Text, text: Text, { say }: Session): string {
  const head = `  ${padEnd(say(label), widthOf(say(LABEL)))}  `
  const room = ' '.repeat(widthOf(head))
  return `${head}${wrap(say(text), WIDTH, room).trimStart()}`
}

function changeText({ place, before, after }: ContentChange, hidden: boolean, session: Session): string {
  const { say } = session
  const kind: Text =
    before === null
      ? { zh: '增加', en: 'added' }
      : after === null
        ? { zh: '删去', en: 'removed' }
        : { zh: '改动', en: 'changed' }
  const head = `  ${say(place)}${say({ zh: '，', en: ': ' })}${say(kind)}`
  if (hidden) return head
  const shown = (sign: string, text: string | null) =>
    text === null ? [] : [wrap(`${sign} ${text.replaceAll('\n', ' ')}`, WIDTH, '    ')]
  const [old, now] = before !== null && after !== null ? shortened(before, after) : [before, after]
  return [head, ...shown('-', old), ...shown('+', now)].join('\n')
}

/** Words kept on either side of what differs. */
const AROUND = 16

/** Two versions of a line without most of what they have in common. */
function shortened(before: string, after: string): [before: string, after: string] {
  const [one, other] = [[...before], [...after]]
  const least = Math.min(one.length, other.length)
  let start = 0
  while (start < least && one[start] === other[start]) start += 1
  let end = 0
  while (end < least - start && one.at(-1 - end) === other.at(-1 - end)) end += 1
  const cut = (text: readonly string[]) => {
    const from = Math.max(0, start - AROUND)
    const to = Math.min(text.length, text.length - end + AROUND)
    return `${from > 0 ? '…' : ''}${text.slice(from, to).join('')}${to < text.length ? '…' : ''}`
  }
  return [cut(one), cut(other)]
}
