import type { Text } from '../language.ts'
import { readReference } from '../papers/read-reference.ts'
import type { ChecklistPaper } from '../papers/types/checklist.ts'
import type { Workspace } from '../papers/workspace.ts'

export type Need = NonNullable<ChecklistPaper['evidence_rules']>[number]['needs'][number]

interface Paper extends Text {
  /** prefix of its ids, or kind of paper */
  readonly name: string
}

const PAPERS: Readonly<Record<Need, Paper>> = {
  interview: { zh: '谈话记录', en: 'an interview', name: 'TH' },
  visit: { zh: '走访记录', en: 'a visit', name: 'ZF' },
  review: { zh: '查阅记录', en: 'a review of files or a site', name: 'YD' },
  petition: { zh: '信访登记', en: 'a petition', name: 'XF' },
  contract: { zh: '合同', en: 'a contract', name: 'HT' },
  evidence: { zh: '证据', en: 'evidence', name: 'ZZ' },
  survey: { zh: '问卷', en: 'the survey', name: 'survey' },
  rating: { zh: '测评', en: 'the rating', name: 'rating' },
}

/** What the round's checklist wants under a problem, by topic; several rules of one topic all hold. */
export function paperNeeds({ checklist }: Workspace): ReadonlyMap<string, readonly Need[]> {
  const needs = new Map<string, Need[]>()
  for (const { topic, needs: more } of checklist?.data.evidence_rules ?? []) {
    const known = needs.get(topic) ?? []
    needs.set(topic, [...known, ...more.filter((need) => !known.includes(need))])
  }
  return needs
}

/** Kinds of paper that are wanted and not among the sources, named for a sentence. */
export function missingPapers(wanted: readonly Need[], sources: readonly string[]): Text[] {
  const present = new Set(
    sources.map((source) => readReference(source)).map((read) => read?.prefix ?? read?.name),
  )
  return wanted.map((need) => PAPERS[need]).filter(({ name }) => !present.has(name))
}
