import type { OpenDispute } from '../../merging/open-dispute.ts'
import type { Typed } from '../../papers/typed-value.ts'
import { Dialogue } from '../../terminal/dialogue.ts'
import type { Session } from '../../terminal/terminal.ts'
import { formatDispute } from './format-disputes.ts'
import type { Decision } from './settle-dispute.ts'
import { typedFor } from './typed-decision.ts'

/** Asks which of the two stands, or what else; null where somebody breaks off. */
export async function askDecision(
  session: Session,
  dispute: OpenDispute,
  number: number,
  count: number,
): Promise<Decision | null> {
  const choices = session.say({
    zh: '1 用本机的　2 用对方的　3 另填',
    en: '1 ours   2 theirs   3 something else',
  })
  const dialogue = new Dialogue(session)
  const text = `\n${number}/${count}  ${formatDispute(dispute, true, session)}    ${choices}\n`
  return dialogue.walk(async (): Promise<Decision> => {
    const chosen = await dialogue.ask({ text, prompt: '> ', read: readChoice })
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

function readChoice(answer: string): Typed {
  const value = ANSWERS[answer]
  return value === undefined ? { wanted: { zh: ' 1、2 或 3', en: '1, 2 or 3' } } : { value }
}
