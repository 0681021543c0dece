import { dayInChinese } from '../papers/day-in-chinese.ts'
import type { Manifest } from './manifest.ts'
import { stageNamed } from './stages.ts'

/** What the tag of a seal says: enough to print it, and to see whether it is the tag of the manifest beside it. */
export interface SealNote {
  readonly seal: number
  readonly stage: Manifest['stage']
  readonly date: string
  readonly by: string
  readonly code: string
  readonly root: string
}

/** `seal/02-withdrawal` */
export function sealTag({ seal, stage }: Pick<SealNote, 'seal' | 'stage'>): string {
  return `seal/${number(seal)}-${stage}`
}

/** `seals/02-withdrawal.json` */
export function sealFile({ seal, stage }: Pick<SealNote, 'seal' | 'stage'>): string {
  return `seals/${number(seal)}-${stage}.json`
}

function number(seal: number): string {
  return String(seal).padStart(2, '0')
}

export function sealMessage(note: SealNote, round: string): string {
  const { seal, stage, date, by, code, root } = note
  const title = stageNamed(stage)?.title.zh ?? stage
  return [
    `第${seal}次封存（${title}）：${round}，${dayInChinese(date)}，${by}`,
    '',
    `档案校验码：${code}`,
    '',
    `Seal: ${seal}`,
    `Stage: ${stage}`,
    `Date: ${date}`,
    `By: ${by}`,
    `Root: ${root}`,
    `Root-Code: ${code}`,
    '',
  ].join('\n')
}

/** null where a tag is none of a seal. */
export function readSealMessage(message: string): SealNote | null {
  const field = (name: string) => new RegExp(`^${name}: (.+)$`, 'mu').exec(message)?.[1] ?? ''
  const stage = stageNamed(field('Stage'))?.name
  const root = field('Root')
  const seal = Number(field('Seal'))
  if (!stage || !Number.isSafeInteger(seal) || seal < 1 || !/^[0-9a-f]{64}$/u.test(root)) return null
  return { seal, stage, date: field('Date'), by: field('By'), code: field('Root-Code'), root }
}

/** The line that closes a document. */
export function sealLine({ seal, stage, date, code }: SealNote): string {
  const title = stageNamed(stage)?.title.zh ?? stage
  return `档案校验码：${code}（第${seal}次封存，${dayInChinese(date)}，${title}）`
}
