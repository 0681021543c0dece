import type { Text } from '../language.ts'
import type { Typed } from '../papers/typed-value.ts'
import type { Session } from './terminal.ts'

/** What is asked, and how the answer is read. */
export interface Question {
  /** what stands above the prompt */
  readonly text: string
  readonly prompt: string
  /** the prompt where what was answered before stands behind Enter; without it nothing does */
  again?(answer: string): string
  read(answer: string): Typed
}

/** Someone goes back to the question before: the dialogue is begun anew and answers itself up to there. */
class Back extends Error {}

/**
 * Questions one after another, any of which can be gone back to with <. What has been answered is kept as it was
 * typed; to go back is to take the last answer back and to walk the same way again. Answers taken back are offered anew.
 */
export class Dialogue {
  readonly #session: Session
  readonly #answers: { readonly key: string; readonly said: string }[] = []
  /** the last one taken back stands last */
  readonly #takenBack: { readonly key: string; readonly said: string }[] = []
  #at = 0
  #cancelled = false

  constructor(session: Session) {
    this.#session = session
  }

  /** What the walk makes of the answers; null where someone cancelled. */
  async walk<T>(ask: () => Promise<T>): Promise<T | null> {
    for (;;) {
      this.#at = 0
      try {
        return await ask()
      } catch (error) {
        if (!(error instanceof Back)) throw error
        if (this.#cancelled) return null
      }
    }
  }

  async ask(question: Question): Promise<unknown> {
    const known = this.#answers[this.#at]
    if (known !== undefined) {
      this.#at += 1
      const typed = question.read(known.said)
      if ('value' in typed) return typed.value
      this.#answers.length = this.#at - 1
      this.#at -= 1
    }
    this.#session.err(question.text)
    const earlier = this.#earlier(question)
    for (;;) {
      const answer = await this.#answerTo(question, earlier)
      const typed = question.read(answer)
      if ('value' in typed) {
        this.#answers.push({ key: keyOf(question), said: answer })
        this.#at += 1
        return typed.value
      }
      this.#say({ zh: `应为${typed.wanted.zh}`, en: `wanted: ${typed.wanted.en}` })
    }
  }

  /** What was answered here before it was gone back from; another way taken forgets the rest. */
  #earlier(question: Question): string | null {
    const last = this.#takenBack.pop()
    if (last?.key !== keyOf(question)) this.#takenBack.length = 0
    const said = last?.key === keyOf(question) && question.again ? last.said : ''
    if (said === '') return null
    this.#say({ zh: '回车照旧，- 清空', en: 'Enter keeps it, - clears it' })
    return said
  }

  async #answerTo(question: Question, earlier: string | null): Promise<string> {
    const prompt = earlier === null ? question.prompt : (question.again?.(earlier) ?? question.prompt)
    for (;;) {
      const answer = await this.#session.ask(prompt)
      if (answer === null) {
        this.#cancelled = true
        throw new Back()
      }
      if (!/^\s*[<＜《]\s*$/u.test(answer)) return answered(answer.trim(), earlier)
      const last = this.#answers.pop()
      if (last !== undefined) {
        if (earlier !== null) this.#takenBack.push({ key: keyOf(question), said: earlier })
        this.#takenBack.push(last)
        throw new Back()
      }
      this.#say({ zh: '这是第一栏', en: 'this is the first one' })
    }
  }

  #say(text: Text): void {
    this.#session.err(`  ${this.#session.say(text)}\n`)
  }
}

function keyOf({ text, prompt }: Question): string {
  return `${text}${prompt}`
}

function answered(answer: string, earlier: string | null): string {
  if (earlier === null) return answer
  return answer === '' ? earlier : /^[-－—]$/u.test(answer) ? '' : answer
}
