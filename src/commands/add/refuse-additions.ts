import { UsageError } from '../../usage-error.ts'
import type { Options } from '../subcommand.ts'

/** Only evidence is made of files. */
export function refuseFiles(files: readonly string[]): void {
  if (files.length === 0) return
  throw new UsageError(
    { zh: `不知道“${files[0]}”是什么`, en: `“${files[0]}” was not expected` },
    {
      zh: '栏目写在 --set 后面；文件只用于 add evidence。',
      en: 'Put fields behind --set; files are for add evidence.',
    },
  )
}

/** Where nobody can be asked, the options say what is added. */
export function refuseNothing(paper: string, { set, from }: Options): void {
  if (set !== undefined || from !== undefined) return
  throw new UsageError(
    { zh: '没有要登记的内容', en: 'nothing was given to enter' },
    {
      zh: `用 --set 栏目=内容 或 --from 记录.yaml，如 inspect add ${paper} 城东村 --set 栏目=内容`,
      en: `Use --set field=value or --from record.yaml, as in inspect add ${paper} 城东村 --set field=value`,
    },
  )
}
