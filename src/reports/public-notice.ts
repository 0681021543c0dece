import type { Fact } from '../wording/facts.ts'
import { said } from './exact.ts'
import { personsIn, withoutNames } from './masked-names.ts'
import { roundFacts } from './office-names.ts'
import { itemFacts, itemsOf, type PlacedItem, progressCounts, resultFacts } from './rectification-facts.ts'
import { eachApproved, type Report } from './report.ts'
import { villageFacts } from './village-facts.ts'

const title = '整改公示'

export const publicNotice: Report = {
  name: 'public-notice',
  title: { zh: title, en: 'Public notice of rectification' },
  recipient: { zh: '社会公开，须经批准（--approved-by）', en: 'the public, once approved (--approved-by)' },
  restricted: false,
  editions: ['public'],
  reads: ['village', 'issues', 'rectification'],
  subjects: eachApproved,
  fileName: ({ village }) => `${village?.name ?? ''}/${title}`,
  facts({ workspace }, { village, approvedBy }, edition) {
    if (village === null) throw new Error('a public notice is of a village')
    const items = itemsOf(village)
    const shown = items.filter(({ issue }) => issue?.status === '已核实')
    const { officers: _, ...profile } = villageFacts(village, workspace, edition)
    const { fact, count } = withoutNames(
      {
        counts: progressCounts(
          shown.map(({ item }) => item),
          workspace.today,
        ),
        results: { ...resultFacts(shown), dealt: null },
        items: shown.map((item) => itemFacts(item, workspace.today, false)),
      },
      personsIn(village, workspace),
    )
    return {
      ...roundFacts(workspace, edition),
      village: profile,
      ...fact,
      approved_by: said(approvedBy),
      telephone: said(workspace.round.data.house?.hotline),
      omitted: omittedFacts(items, shown, count),
    }
  },
}

/** What the notice leaves out, by kind and number. */
function omittedFacts(items: readonly PlacedItem[], shown: readonly PlacedItem[], names: number): Fact {
  const answerable = shown.flatMap(({ item }) => [item.leader, item.owner]).filter((name) => name !== null)
  const proofs = shown.flatMap(({ item }) => item.events.flatMap(({ evidence }) => evidence ?? []))
  const dealt = shown.reduce(
    (sum, { item }) =>
      sum + Object.values(item.dealt ?? {}).reduce<number>((all, one) => all + (one ?? 0), 0),
    0,
  )
  return {
    names: names || null,
    answerable: answerable.length || null,
    proofs: proofs.length || null,
    dealt: dealt || null,
    unverified: items.length - shown.length || null,
  }
}
