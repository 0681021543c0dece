import { runGit } from '../../git/run-git.ts'
import type { Text } from '../../language.ts'
import { stageNamed } from '../../seals/stages.ts'
import { type KnownSeal, lastSeal } from './last-seal.ts'

/** The last seal, and how often papers were saved since; null where nothing was ever sealed. */
export interface SealStanding {
  readonly seal: KnownSeal
  readonly savedSince: number
}

export function sealStanding(root: string): SealStanding | null {
  const seal = lastSeal(root)
  if (!seal) return null
  return { seal, savedSince: Number(runGit(root, 'rev-list', '--count', `${seal.tag.commit}..HEAD`) ?? 0) }
}

export function standingText({ seal: { seal, stage, date, code }, savedSince }: SealStanding): Text {
  const title = stageNamed(stage)?.title ?? { zh: stage, en: stage }
  return {
    zh: `第${seal}次封存（${title.zh}，${date}），档案校验码 ${code}；以后保存过 ${savedSince} 次`,
    en: `seal ${seal} (${title.en}, ${date}), root code ${code}; ${savedSince} commits since`,
  }
}
