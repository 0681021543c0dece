import { groupsOf } from '../papers/questionnaire.ts'
import { rating } from '../papers/rating.ts'
import { survey } from '../papers/survey.ts'
import { test } from '../papers/test.ts'
import { village as villageKind } from '../papers/village.ts'
import { paperOf, type Village, type Workspace } from '../papers/workspace.ts'
import { evidenceFlags, type VillageFlag } from './attention-flags.ts'
import { type Convention, conventionOf } from './convention.ts'
import { type RatingScore, scoreRating } from './score-rating.ts'
import { type SurveyScore, scoreSurvey } from './score-survey.ts'
import { scoreTest, type TestScore } from './score-test.ts'

/** What questionnaire, rating and test say of a village; null where a paper is absent, dropped or empty. */
export interface VillageScore {
  readonly village: string
  readonly town: string
  readonly flags: readonly VillageFlag[]
  readonly survey: SurveyScore | null
  readonly rating: RatingScore | null
  readonly test: TestScore | null
}

export interface ScoreOptions {
  readonly convention?: Convention
  /** shows small groups too: only for the team's own eyes */
  readonly internal?: boolean
}

/** Exact figures; groups too small to be shown are without them unless `internal`. */
export function scoreVillage(
  village: Village,
  workspace: Workspace,
  options: ScoreOptions = {},
): VillageScore {
  const { convention = conventionOf(workspace.round.data, workspace.questionnaire?.data), internal = false } =
    options
  const questionnaire = workspace.questionnaire?.data
  const officers = paperOf(village, villageKind)?.data.officers ?? []
  const surveyPaper = paperOf(village, survey)?.data
  const ratingPaper = paperOf(village, rating)?.data
  const testPaper = paperOf(village, test)?.data
  const surveyScore =
    surveyPaper && questionnaire ? scoreSurvey(surveyPaper, questionnaire, convention, internal) : null
  const context = { convention, declaredGroups: questionnaire && groupsOf(questionnaire), officers }
  const ratingScore = ratingPaper ? scoreRating(ratingPaper, context, internal) : null
  const evidence = [surveyScore, ratingScore && { ...ratingScore, ungradedRate: null }]
  return {
    village: village.name,
    town: village.town,
    flags: evidenceFlags(
      evidence.filter((one) => one !== null),
      convention.attention,
    ),
    survey: surveyScore,
    rating: ratingScore,
    test: testPaper ? scoreTest(testPaper, officers) : null,
  }
}
