import type { Explanation, GroupCounts } from '../explanations/explanation.ts'
import { styleFor } from './style.ts'
import { formatTable } from './table.ts'
import type { Session } from './terminal.ts'
import { padEnd, widthOf } from './width.ts'
import { wrap } from './wrap.ts'

const WIDTH = 80

/** A label and what it labels, the lines after the first standing under each other. */
export function labelled(label: string, text: string): string {
  const indent = ' '.repeat(Math.max(10, widthOf(label) + 4))
  return `  ${padEnd(label, indent.length - 2)}${wrap(text, WIDTH, indent).trimStart()}`
}

/** Answers by group; ■ for what a group too small to be shown gave. */
export function formatGroups({ groups, answers }: Explanation, session: Session): string[] {
  if (groups.length === 0) return []
  const right = (zh: string, en: string) => ({ title: session.say({ zh, en }), align: 'right' as const })
  const columns = [
    { title: session.say({ zh: '群体', en: 'group' }), most: 16 },
    right('份数', 'sheets'),
    ...answers.map((answer) => {
      const name = answerName(answer, session)
      return right(name, name)
    }),
    right('计分', 'graded'),
    right('得分', 'score'),
  ]
  return [
    formatTable(
      columns,
      groups.map((group) => groupRow(group, answers.length, session)),
    ),
  ]
}

function groupRow(
  { name, ballots, small, counts, n, score }: GroupCounts,
  answers: number,
  session: Session,
): string[] {
  const shown = small ? null : counts
  return [
    name ?? session.say({ zh: '未注明', en: 'unknown' }),
    String(ballots),
    ...Array.from({ length: answers }, (_, place) => (shown ? String(shown[place] ?? 0) : '■')),
    shown ? String(n ?? 0) : '■',
    shown ? (score?.toFixed() ?? '—') : session.say({ zh: '不单列', en: 'hidden' }),
  ]
}

function answerName(answer: string, session: Session): string {
  if (answer === 'blank') return session.say({ zh: '空白', en: 'blank' })
  return answer === 'abstain' ? session.say({ zh: '弃权', en: 'abstain' }) : answer
}

/** Numbers of sheets by answer; groups that may not be shown are not among them. */
export function formatBallots({ ballots, answers, groups }: Explanation, session: Session): string[] {
  if (ballots.length === 0) return []
  const { bold } = styleFor(session.colour)
  const head = groups.some(({ small }) => small)
    ? { zh: '票号（不单列的群体除外）', en: 'Numbers of the sheets (without hidden groups)' }
    : { zh: '票号', en: 'Numbers of the sheets' }
  const lines = answers.flatMap((answer) => {
    const numbers = ballots.filter((one) => one.answer === answer).flatMap((one) => one.numbers)
    const inOrder = [...numbers].sort((a, b) => a - b)
    return numbers.length === 0
      ? []
      : [labelled(`${answerName(answer, session)} (${numbers.length})`, inOrder.join(' '))]
  })
  return [[bold(session.say(head)), ...lines].join('\n')]
}
