import { type Stage, stageNamed, stages } from '../../seals/stages.ts'
import { UsageError } from '../../usage-error.ts'

export function stageOf(said: string): Stage {
  const stage = stageNamed(said)
  if (stage) return stage
  throw new UsageError(
    { zh: `没有“${said}”这个阶段`, en: `there is no stage “${said}”` },
    {
      zh: `可用：${stages.map(({ title }) => title.zh).join('、')}。`,
      en: `There are: ${stages.map(({ name }) => name).join(', ')}.`,
    },
  )
}
