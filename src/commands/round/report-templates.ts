import { join } from 'node:path'
import { readOwnText } from '../../disk/own-files.ts'
import { readIfThere } from '../../disk/read-if-there.ts'
import { decodePaper } from '../../source/decode.ts'
import { UsageError } from '../../usage-error.ts'
import type { Template } from '../../wording/template.ts'

/** The wording of a document: the round's own where it has one, else ours. */
export function templateOf(root: string, name: string): Template {
  const file = `templates/reports/${name}.md`
  const own = readIfThere(join(root, file))
  return { file, text: own === undefined ? readOwnText(file) : textOfRound(own, file) }
}

/** A template anywhere; `file` as messages name it. */
export function templateIn(path: string, file: string): Template {
  return { file, text: textOfRound(readIfThere(path) ?? null, file) }
}

function textOfRound(bytes: Uint8Array | null, file: string): string {
  const decoded = bytes && decodePaper(bytes)
  if (decoded && decoded.encoding === null) return decoded.text
  throw new UsageError(
    decoded?.encoding
      ? { zh: `模板 ${file} 是${decoded.encoding.zh}`, en: `the template ${file} is ${decoded.encoding.en}` }
      : { zh: `打不开模板 ${file}`, en: `cannot open the template ${file}` },
    { zh: '关闭正在打开它的程序，用记事本另存为 UTF-8 编码。', en: 'Close what holds it; save it as UTF-8.' },
  )
}
