import type { Mend } from './part-mends.ts'

/** A part of a package as it grows: text comes in small pieces and is kept as bytes. */
export class PartText {
  readonly #mend: Mend
  #pieces: string[] = []
  #waiting = 0
  #bytes = Buffer.alloc(0)
  #length = 0

  /** `mend` puts right each piece as exceljs hands it over. */
  constructor(mend: Mend) {
    this.#mend = mend
  }

  /** exceljs writes strings and its own string buffers, which it fills anew after each call. */
  write(data: string | { toBuffer(): Uint8Array }): void {
    this.append(typeof data === 'string' ? this.#mend(data) : Buffer.from(data.toBuffer()).toString())
  }

  /** Text that needs no mending. */
  append(text: string): void {
    this.#pieces.push(text)
    this.#waiting += text.length
    if (this.#waiting > 65_536) this.#encode()
  }

  /** Never: parts hold all they are given. */
  pause(): void {}

  end(): void {
    this.#encode()
  }

  toBytes(): Uint8Array {
    this.#encode()
    return this.#bytes.subarray(0, this.#length)
  }

  #encode(): void {
    const text = this.#pieces.join('')
    this.#pieces = []
    this.#waiting = 0
    // a UTF-16 unit takes at most three bytes
    const needed = this.#length + text.length * 3
    if (needed > this.#bytes.length) {
      const larger = Buffer.allocUnsafeSlow(Math.max(needed, this.#bytes.length * 2))
      this.#bytes.copy(larger, 0, 0, this.#length)
      this.#bytes = larger
    }
    this.#length += this.#bytes.write(text, this.#length)
  }
}
