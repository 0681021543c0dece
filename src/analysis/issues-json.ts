import { formatHundredths } from './hundredths.ts'
import { aspectName, type IssueSurvey } from './issue-survey.ts'
import type { VillageIssue } from './round-issues.ts'

/**
 * The document of `issues --json`, as schemas/output/issues.schema.json has it. What the problem papers say
 * themselves (问题表现) is a protected field and not in it.
 */
export function toIssuesJson({ checklist, issues, common, recurring }: IssueSurvey) {
  return {
    version: 1,
    issues: issues.map(({ village, issue }) => ({
      village,
      id: issue.id,
      topic: issue.topic ?? null,
      aspect: issue.aspect,
      aspectName: aspectName(checklist, issue.aspect),
      point: issue.point ?? null,
      feature: issue.feature,
      level: issue.level,
      status: issue.status,
      years: issue.years ?? [],
      amount: issue.amount ?? null,
      sources: issue.sources,
    })),
    common: common.map(({ topic, name, aspect, villages, issues: of, amount }) => ({
      topic,
      name,
      aspect,
      villages,
      issues: of.map(reference),
      amount: amount === null ? null : Number(formatHundredths(amount)),
    })),
    recurring,
  }
}

function reference({ village, issue }: VillageIssue): string {
  return `${village}/${issue.id}`
}
