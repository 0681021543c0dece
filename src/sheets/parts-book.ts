import { PassThrough } from 'node:stream'
import ExcelJS from 'exceljs'
import { mendOf } from './part-mends.ts'
import { PartText } from './part-text.ts'

/**
 * The streaming writer of exceljs without its zip: the parts are mended as they come, stamped, and packed
 * once. Zipping and unzipping them in between cost 50,000 rows 60 MB. It leans on what the writer does
 * inside in 4.4, its last release.
 */
export class PartsBook extends ExcelJS.stream.xlsx.WorkbookWriter {
  readonly #parts = new Map<string, PartText>()

  constructor() {
    super({ stream: new PassThrough(), useStyles: true, useSharedStrings: true })
    const append = (text: string, { name }: { name: string }) => this._openStream(name).write(text)
    Object.assign(this, { zip: { append } })
  }

  /** The base asks for these two while it is being made, when it would still zip them. */
  override addThemes(): Promise<void> {
    return Promise.resolve()
  }

  override addOfficeRels(): Promise<void> {
    return Promise.resolve()
  }

  /** The parts by name, once all sheets are committed. */
  async toParts(): Promise<Map<string, Uint8Array>> {
    await super.addThemes()
    await super.addOfficeRels()
    await this.commit()
    return new Map([...this.#parts].map(([name, part]) => [name, part.toBytes()]))
  }

  /** Where the base would open an entry of its zip. */
  _openStream(name: string): PartText {
    const entry = name.replace(/^\//, '')
    const part = new PartText(mendOf(entry))
    this.#parts.set(entry, part)
    return part
  }

  /** Where the base would wait for its zip to be written. */
  _finalize(): Promise<this> {
    return Promise.resolve(this)
  }
}
