import type { Text } from '../language.ts'
import type { Session } from './terminal.ts'
import { widthOf } from './width.ts'

const WIDE = 24

/** A bar on stderr while much is made: on a screen alone, none with -q, and gone when it is done. */
export class Progress {
  readonly #session: Session
  #shown = ''

  constructor(session: Session) {
    this.#session = session
  }

  /** Call it as often as something is done: it draws when there is something new to see. */
  show(what: Text, done: number, total: number): void {
    const { errScreen, quiet } = this.#session
    if (!errScreen || quiet || total < 2) return
    const share = Math.floor((100 * done) / total)
    const filled = Math.floor((WIDE * done) / total)
    const bar = `${'#'.repeat(filled)}${'-'.repeat(WIDE - filled)}`
    const line = `${this.#session.say(what)} [${bar}] ${String(share).padStart(3)}%`
    if (line === this.#shown) return
    this.#session.err(`\r${line}${' '.repeat(Math.max(0, widthOf(this.#shown) - widthOf(line)))}`)
    this.#shown = line
  }

  /** Before anything else is said. */
  end(): void {
    if (this.#shown !== '') this.#session.err(`\r${' '.repeat(widthOf(this.#shown))}\r`)
    this.#shown = ''
  }
}
