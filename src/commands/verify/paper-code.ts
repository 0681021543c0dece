import { readRootCode } from '../../seals/root-code.ts'
import type { PaperCode } from '../../trail/root-findings.ts'
import { UsageError } from '../../usage-error.ts'

/** `--root`: the twenty letters, or the whole line that a document ends with. */
export function paperCode(said: unknown): PaperCode | null {
  if (said === undefined) return null
  const text = String(said).normalize('NFKC')
  const number = /第\s*(\d+)\s*次/u.exec(text)?.[1]
  const letters = text.replace(/^[^:]*校验码\s*:?/u, '').replace(/\(.*$/su, '')
  const code = readRootCode(letters)
  if (code !== null) return { code, number: number === undefined ? null : Number(number) }
  throw new UsageError(
    {
      zh: `“${letters.trim()}”不是完整的校验码，或者抄错了字：末位校验不符`,
      en: `“${letters.trim()}” is no whole code, or a letter is wrong: its check letter does not fit`,
    },
    {
      zh: '照文书末页重抄二十位（没有字母 I、L、O、U）；这不说明底稿有问题。',
      en: 'Copy the twenty letters again (there is no I, L, O, U); this says nothing of the papers.',
    },
  )
}
