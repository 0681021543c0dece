import type { ReadSeal } from './seal-findings.ts'
import { type TrailFinding, trailFinding } from './trail-finding.ts'

/** A code as it stands on paper, with the number of its seal where the whole line was typed. */
export interface PaperCode {
  readonly code: string
  readonly number: number | null
}

/** Whether a seal has the code on paper; `intact` is whether the folder agrees with itself. */
export function rootFindings(
  { code, number }: PaperCode,
  seals: readonly ReadSeal[],
  intact: boolean,
): TrailFinding[] {
  const match = seals.find((seal) => seal.code === code)
  if (match) return matching(code, match, intact)
  const there = seals.map(({ kept, code }) => `第${kept.number}次 ${code}`).join('，')
  const here = seals.map(({ kept, code }) => `${kept.number}: ${code}`).join(', ')
  const same = seals.find(({ kept }) => kept.number === number)
  const forged = same !== undefined || (number === null && seals.length > 0 && intact)
  if (forged)
    return [
      trailFinding(
        'error',
        'verify/root-forged',
        { commit: same?.kept.commit ?? null },
        {
          zh: `文件夹自己前后一致，却没有哪次封存是 ${code}（这里是：${there}）：纸上的校验码若是本轮的，整个文件夹已被换成另一套`,
          en: `the folder agrees with itself, but no seal has the code ${code} (here ${here}): if the paper is of this round, the whole folder was exchanged for another`,
        },
        {
          zh: '保留纸质文书和这个文件夹，报告巡察办；不要再用这个文件夹出文书。',
          en: 'Keep the paper and this folder, tell the office, and make no more documents from it.',
        },
      ),
    ]
  return [
    trailFinding(
      'error',
      'verify/root-unknown',
      {},
      {
        zh: `这里没有校验码是 ${code} 的封存（${seals.length === 0 ? '没有封存过' : there}）：纸质文书是别的轮次、别的时候的，或者封存被去掉了`,
        en: `no seal here has the code ${code} (${seals.length === 0 ? 'nothing was sealed' : `here ${here}`}): the paper is of another round or time, or the seal was taken out`,
      },
    ),
  ]
}

function matching(code: string, { kept }: ReadSeal, intact: boolean): TrailFinding[] {
  return [
    trailFinding(
      'info',
      'verify/root-matches',
      { commit: kept.commit },
      {
        zh: `校验码 ${code} 与第${kept.number}次封存相同${intact ? '' : '，但还有以上错误'}`,
        en: `the code ${code} is that of seal ${kept.number}${intact ? '' : ', but there are the errors above'}`,
      },
    ),
  ]
}
