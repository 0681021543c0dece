import { UsageError } from '../../usage-error.ts'
import type { Options } from '../subcommand.ts'

const FORMATS = ['text', 'json', 'sarif', 'xlsx']

/** Only the workbook is a file; the rest is the result, on stdout. */
export function refuseUnwritable({ format = 'text', output }: Options): void {
  if (!FORMATS.includes(String(format)))
    throw new UsageError(
      { zh: `没有“${format}”这种格式`, en: `there is no format “${format}”` },
      { zh: '可用：text、json、sarif、xlsx。', en: 'There are: text, json, sarif, xlsx.' },
    )
  if (output === undefined || format === 'xlsx') return
  throw new UsageError(
    { zh: '-o 只用于 --format xlsx', en: '-o is for --format xlsx only' },
    {
      zh: `${format} 印在屏幕上；要存成文件的，用 > 重定向。`,
      en: `The ${format} form is printed; send it to a file with >.`,
    },
  )
}
