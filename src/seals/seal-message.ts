import { hash } from 'node:crypto'
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
  /** what tells apart two seals of one number, made by halves of a team that knew nothing of each other */
  readonly mark: string
}

type Named = Pick<SealNote, 'seal' | 'stage' | 'mark'>

/** `seal/02-withdrawal-3f9a2c1` */
export function sealTag(seal: Named): string {
  return `seal/${sealName(seal)}`
}

/** `seals/02-withdrawal-3f9a2c1.json` */
export function sealFile(seal: Named): string {
  return `seals/${sealName(seal)}.json`
}

/** `02-withdrawal-3f9a2c1` */
export function sealName({ seal, stage, mark }: Named): string {
  return `${String(seal).padStart(2, '0')}-${stage}-${mark}`
}

/** Seven hex digits of what only this seal was made of. */
export function sealMark(...facts: readonly string[]): string {
  return hash('sha256', facts.join('\n'), 'hex').slice(0, 7)
}

export function sealMessage(note: SealNote, round: string): string {
  const { seal, stage, date, by, code, root, mark } = note
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
    `Mark: ${mark}`,
    '',
  ].join('\n')
}

/** null where a tag is none of a seal. */
export function readSealMessage(message: string): SealNote | null {
  const field = (name: string) => new RegExp(`^${name}: (.+)$`, 'mu').exec(message)?.[1] ?? ''
  const stage = stageNamed(field('Stage'))?.name
  const root = field('Root')
  const seal = Number(field('Seal'))
  const mark = field('Mark')
  if (!stage || !Number.isSafeInteger(seal) || seal < 1) return null
  if (!/^[0-9a-f]{64}$/u.test(root) || !/^[0-9a-f]{7}$/u.test(mark)) return null
  return { seal, stage, date: field('Date'), by: field('By'), code: field('Root-Code'), root, mark }
}

/** The line that closes a document. */
export function sealLine({ seal, stage, date, code }: SealNote): string {
  const title = stageNamed(stage)?.title.zh ?? stage
  return `档案校验码：${code}（第${seal}次封存，${dayInChinese(date)}，${title}）`
}
