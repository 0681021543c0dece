import { arrearsTopics } from './arrears-topics.ts'
import { commonTopics } from './common-topics.ts'
import { confidentialTopics } from './confidential-topics.ts'
import type { Topic } from './explanation.ts'
import { flagTopics } from './flag-topics.ts'
import { fundTopics } from './fund-topics.ts'
import { holdingsTopic } from './holdings-topic.ts'
import { issueTopics } from './issue-topics.ts'
import { landTopic } from './land-topic.ts'
import { leadTopic } from './lead-topic.ts'
import { meanTopic } from './mean-topic.ts'
import { occasionTopics } from './occasion-topics.ts'
import { propertyTopics } from './property-topics.ts'
import { ratingTopics } from './rating-topics.ts'
import { rectificationResults } from './rectification-results.ts'
import { rectificationTopics } from './rectification-topics.ts'
import { selectionTopics } from './selection-topics.ts'
import { surveyTopics } from './survey-topics.ts'
import { testTopics } from './test-topics.ts'
import { townTopic } from './town-topic.ts'
import type { VillageInQuestion } from './village-in-question.ts'
import { villageTopic } from './village-topic.ts'
import { visitTopic } from './visit-topics.ts'
import { workTopics } from './work-topics.ts'

/** Everything that can be asked of a village, in the order of its documents. */
export function topicsOf(asked: VillageInQuestion): readonly Topic[] {
  return [
    ...surveyTopics(asked),
    ...occasionTopics(asked),
    ...ratingTopics(asked),
    ...testTopics(asked),
    ...flagTopics(asked),
    meanTopic(asked),
    visitTopic(asked),
    ...confidentialTopics(asked),
    leadTopic(asked),
    ...workTopics(asked),
    ...issueTopics(asked),
    ...selectionTopics(asked),
    ...commonTopics(asked),
    ...arrearsTopics(asked),
    ...fundTopics(asked),
    ...propertyTopics(asked),
    landTopic(asked),
    holdingsTopic(asked),
    ...rectificationTopics(asked),
    ...rectificationResults(asked),
    townTopic(asked),
    villageTopic(asked),
  ]
}
