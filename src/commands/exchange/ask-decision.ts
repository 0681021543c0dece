import type { OpenDispute } from '../../merging/open-dispute.ts'
import type { Typed } from '../../papers/typed-value.ts'
import { Dialogue } from '../../terminal/dialogue.ts'
import type { Session } from '../../terminal/terminal.ts'
import { formatDispute } from './format-disputes.ts'
import type { Decision } from './settle-dispute.ts'
import { typedField, typedFor } from './typed-decision.ts'

/** Asks which of the two stands, or what else; null where somebody breaks off. */
export async function askDecision(
  session: Session,
  dispute: OpenDispute,
  number: number,
  count: number,
): Promise<Decision | null> {
  const typed = typedField(dispute) !== undefined
  const choices = session.say({
    zh: `1 用本机的　2 用对方的${typed ? '　3 另填' : ''}`,
    en: `1 ours   2 theirs${typed ? '   3 something else' : ''}`,
  })
  const dialogue = new Dialogue(session)
  const text = `\n${number}/${count}  ${formatDispute(dispute, true, session)}    ${choices}\n`
  return dialogue.walk(async (): Promise<Decision> => {
    const chosen = await dialogue.ask({ text, prompt: '> ', read: (answer) => readChoice(answer, typed) })
    if (chosen !== 'other') return { take: chosen as 'ours' | 'theirs' }
    const prompt = session.say({ zh: '内容 > ', en: 'value > ' })
    const value = await dialogue.ask({ text: '', prompt, read: (answer) => typedFor(dispute, answer) })
    return { value }
  })
}

const ANSWERS: Readonly<Record<string, string>> = {
  '1': 'ours',
  '１': 'ours',
  ours: 'ours',
  '2': 'theirs',
  '２': 'theirs',
  theirs: 'theirs',
  '3': 'other',
  '３': 'other',
}

function readChoice(answer: string, typed: boolean): Typed {
  const value = typed || ANSWERS[answer] !== 'other' ? ANSWERS[answer] : undefined
  return value === undefined
    ? { wanted: typed ? { zh: ' 1、2 或 3', en: '1, 2 or 3' } : { zh: ' 1 或 2', en: '1 or 2' } }
    : { value }
}
