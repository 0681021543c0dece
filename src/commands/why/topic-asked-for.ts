import type { Topic } from '../../explanations/explanation.ts'
import { type FoundTopic, findTopic, nearTopics } from '../../explanations/find-topic.ts'
import type { VillageInQuestion } from '../../explanations/village-in-question.ts'
import { UsageError } from '../../usage-error.ts'

/** What somebody asks for, by its own name or in other words; a UsageError with what is near where there is no such thing. */
export function topicAskedFor(topics: readonly Topic[], said: string, asked: VillageInQuestion): FoundTopic {
  const found = findTopic(topics, said, asked)
  if (found) return found
  const near = nearTopics(topics, said)
  const village = asked.village.name
  throw new UsageError(
    { zh: `没有“${said}”这个数`, en: `there is no figure “${said}”` },
    near.length > 0
      ? {
          zh: `是不是 ${near.join('、')}？运行 inspect why "${village}" 可看全部。`,
          en: `Did you mean ${near.join(', ')}? See inspect why "${village}" for all.`,
        }
      : {
          zh: `运行 inspect why "${village}" 可看全部。`,
          en: `See inspect why "${village}" for all.`,
        },
  )
}
