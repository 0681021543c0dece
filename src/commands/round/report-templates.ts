import { readOwnText } from '../../disk/own-files.ts'
import { type Refusal, readInside, readNamed } from '../../disk/read-inside.ts'
import type { Text } from '../../language.ts'
import { decodePaper } from '../../source/decode.ts'
import { UsageError } from '../../usage-error.ts'
import type { Template } from '../../wording/template.ts'

/** Ours are a few kilobytes. */
const mostBytes = 1024 * 1024

/** The wording of a document: the round's own where it has one, else ours. */
export function templateOf(root: string, name: string): Template {
  const file = `templates/reports/${name}.md`
  const own = readInside(root, file, mostBytes)
  return { file, text: own === undefined ? readOwnText(file) : textOfRound(own, file) }
}

/** A template anywhere; `file` as messages name it. */
export function templateIn(path: string, file: string): Template {
  return { file, text: textOfRound(readNamed(path, mostBytes), file) }
}

function textOfRound(bytes: Uint8Array | Refusal, file: string): string {
  if (typeof bytes === 'string') throw new UsageError(...refused(bytes, file))
  const { encoding, text } = decodePaper(bytes)
  if (encoding === null) return text
  throw new UsageError(
    { zh: `模板 ${file} 是${encoding.zh}`, en: `the template ${file} is ${encoding.en}` },
    { zh: '用记事本另存为 UTF-8 编码。', en: 'Save it as UTF-8.' },
  )
}

function refused(reason: Refusal, file: string): [Text, Text] {
  if (reason === 'link')
    return [
      { zh: `模板 ${file} 是链接，不读取`, en: `the template ${file} is a link and is not read` },
      { zh: '把模板文件本身复制到这个位置。', en: 'Copy the file itself to this place.' },
    ]
  if (reason === 'size')
    return [
      { zh: `模板 ${file} 超过 1 MB`, en: `the template ${file} is larger than 1 MB` },
      { zh: '模板只写文字；图片、数据不放在里面。', en: 'A template is words: keep pictures and data out.' },
    ]
  return [
    { zh: `打不开模板 ${file}`, en: `cannot open the template ${file}` },
    { zh: '关闭正在打开它的程序，再试一次。', en: 'Close the program that holds it and try again.' },
  ]
}
