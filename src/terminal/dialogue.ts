import type { Text } from '../language.ts'
import type { Typed } from '../papers/typed-value.ts'
import type { Session } from './terminal.ts'

/** What is asked, and how the answer is read. */
export interface Question {
  /** what stands above the prompt */
  readonly text: string
  readonly prompt: string
  read(answer: string): Typed
}

/** Someone goes back to the question before: the dialogue is begun anew and answers itself up to there. */
class Back extends Error {}

/**
 * Questions one after another, any of which can be gone back to with <. What has been answered is kept as it was
 * typed; to go back is to forget the last answer and to walk the same way again.
 */
export class Dialogue {
  readonly #session: Session
  readonly #answers: string[] = []
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
      const typed = question.read(known)
      if ('value' in typed) return typed.value
      this.#answers.length = this.#at - 1
      this.#at -= 1
    }
    this.#session.err(question.text)
    for (;;) {
      const answer = await this.#answerTo(question)
      const typed = question.read(answer)
      if ('value' in typed) {
        this.#answers.push(answer)
        this.#at += 1
        return typed.value
      }
      this.#say({ zh: `应为${typed.wanted.zh}`, en: `wanted: ${typed.wanted.en}` })
    }
  }

  async #answerTo({ prompt }: Question): Promise<string> {
    for (;;) {
      const answer = await this.#session.ask(prompt)
      if (answer === null) {
        this.#cancelled = true
        throw new Back()
      }
      if (!/^\s*[<＜《]\s*$/u.test(answer)) return answer.trim()
      if (this.#answers.pop() !== undefined) throw new Back()
      this.#say({ zh: '这是第一栏', en: 'this is the first one' })
    }
  }

  #say(text: Text): void {
    this.#session.err(`  ${this.#session.say(text)}\n`)
  }
}
