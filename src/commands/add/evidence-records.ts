import type { Session } from '../../terminal/terminal.ts'
import { dayOption } from '../round/day-option.ts'
import { NextNumbers } from '../round/next-numbers.ts'
import type { VillageRound } from '../round/village-round.ts'
import type { Options } from '../subcommand.ts'
import type { EvidenceCopy } from './evidence-file.ts'
import type { RecordData } from './plan-addition.ts'

export function evidenceRecords(
  files: readonly EvidenceCopy[],
  { village, workspace }: VillageRound,
  session: Session,
  options: Options,
): RecordData[] {
  const numbers = new NextNumbers(workspace.root, village.folder)
  const first = Number(/\d+$/u.exec(numbers.of(village, 'ZZ'))?.[0])
  const collected = dayOption('--collected', options.collected) ?? session.today
  const title = typeof options.title === 'string' ? options.title.normalize('NFC').trim() : null
  return files.map((file, index) => {
    const id = `ZZ-${String(first + index).padStart(3, '0')}`
    return {
      id,
      file: `evidence/${id}${file.extension}`,
      sha256: file.sha256,
      title: title === null ? file.title : files.length > 1 ? `${title}（${index + 1}）` : title,
      ...(file.pages === undefined ? {} : { pages: file.pages }),
      collected,
      by: typeof options.by === 'string' ? options.by.normalize('NFC').trim() : null,
    }
  })
}
