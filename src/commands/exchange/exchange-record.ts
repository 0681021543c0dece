import { join } from 'node:path'
import { readWhole } from '../../disk/read.ts'
import { writeInside } from '../../disk/write-inside.ts'
import { areTexts, isEach, isObject, isObjectName, valueIn } from '../../source/json-shapes.ts'

/** One package that was handed on or taken in: what the other side has since. */
export interface Exchanged {
  readonly way: 'sent' | 'received'
  /** to whom, or from whom */
  readonly person: string
  readonly date: string
  readonly sha256: string
  /** up to which commit, by repository: '' and `restricted/` */
  readonly commits: Readonly<Record<string, string>>
}

const FILE = '.inspect/exchange.json'

/** Packages in their order; none where nothing is on record. */
export function exchangesOf(root: string): Exchanged[] {
  const bytes = readWhole(join(root, FILE))?.bytes
  const said = bytes ? valueIn(new TextDecoder().decode(bytes)) : null
  return Array.isArray(said) ? said.filter(isExchanged) : []
}

/** git is asked about these commits: nothing else may stand there. */
function isExchanged(one: unknown): one is Exchanged {
  return isObject(one) && areTexts(one, ['person', 'date', 'sha256']) && isEach(one.commits, isObjectName)
}

export function rememberExchange(root: string, exchanged: Exchanged): void {
  const known = exchangesOf(root).filter(
    ({ sha256, way }) => sha256 !== exchanged.sha256 || way !== exchanged.way,
  )
  writeInside(root, join(root, FILE), `${JSON.stringify([...known, exchanged], null, 2)}\n`)
}
