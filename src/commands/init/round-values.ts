import { basename } from 'node:path'
import { addDays } from '../../analysis/periods.ts'
import { folderNameFault } from '../../setup/folder-name.ts'
import { UsageError } from '../../usage-error.ts'
import { dayOption } from '../round/day-option.ts'
import type { Options } from '../subcommand.ts'

/** What a new round is called, whose it is and when it runs: as it was said, else by custom. */
export function roundValues(root: string, today: string, options: Options) {
  const folder = basename(root)
  const fault = folderNameFault(folder)
  if (fault)
    throw new UsageError({ zh: `文件夹“${folder}”：${fault.zh}`, en: `folder “${folder}”: ${fault.en}` })
  const district = text(options.district) ?? ''
  const committee = text(options.committee) ?? `中共${district}委员会`
  const starts = dayOption('--starts', options.starts) ?? today
  const ends = dayOption('--ends', options.ends) ?? addDays(starts, 59)
  if (ends < starts)
    throw new UsageError({
      zh: `结束日期 ${ends} 早于开始日期 ${starts}`,
      en: `the last day ${ends} is before the first, ${starts}`,
    })
  const office = text(options.office) ?? `${committee}巡察工作领导小组办公室`
  return { name: text(options.name) ?? folder, district, committee, office, starts, ends }
}

function text(option: Options[string]): string | undefined {
  return typeof option === 'string' ? option.normalize('NFC') : undefined
}
