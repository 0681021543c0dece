import { missingPapers, paperNeeds } from '../../analysis/evidence-needs.ts'
import type { Text } from '../../language.ts'
import { type Issue, issues } from '../../papers/issues.ts'
import { papersOf } from '../../papers/workspace.ts'
import type { Check } from '../check.ts'

export const issuesEvidenceRule: Check = {
  code: 'issues/evidence-rule',
  severity: 'warning',
  scope: 'village',
  title: { zh: '问题的材料达到该主题的取证要求', en: 'A problem has the kinds of papers its topic needs' },
  rationale: {
    zh: '取证要求由本轮的监督重点清单规定，缺一类材料，问题就可能站不住。本轮自定，不是法律规定。撤销的问题不查。',
    en: 'The round’s checklist says which papers a topic needs; without one of them the problem may not stand. The round’s own rule, no law. Withdrawn problems are not judged.',
  },
  *run(village, workspace) {
    const needs = paperNeeds(workspace)
    if (needs.size === 0) return
    for (const { data, source } of papersOf(village, issues)) {
      for (const [index, issue] of data.issues.entries()) {
        const missing =
          issue.status === '撤销' ? [] : missingPapers(needs.get(issue.topic ?? '') ?? [], issue.sources)
        if (missing.length === 0) continue
        yield { ...source.key('issues', index, 'sources'), ...lacking(issue, missing) }
      }
    }
  },
}

function lacking({ id, topic }: Issue, missing: readonly Text[]) {
  return {
    message: {
      zh: `${id} 缺少${missing.map(({ zh }) => zh).join('、')}`,
      en: `${id} lacks ${missing.map(({ en }) => en).join(', ')}`,
    },
    hint: {
      zh: `主题 ${topic} 的取证要求见 checklist.yaml；补齐后在“问题出处”列出编号。`,
      en: `checklist.yaml says what topic ${topic} needs; list what is added under sources.`,
    },
  }
}
