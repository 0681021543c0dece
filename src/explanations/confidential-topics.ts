import { interviews } from '../papers/interviews.ts'
import type { PaperKind } from '../papers/paper.ts'
import { petitions } from '../papers/petitions.ts'
import { papersOf } from '../papers/workspace.ts'
import type { Findings, Topic } from './explanation.ts'
import { count } from './figures.ts'
import { listInput } from './places.ts'
import type { VillageInQuestion } from './village-in-question.ts'

const total = { key: 'count', name: { zh: '件数', en: 'count' } }

/** How many spoke, and nothing else of it: neither numbers of records nor kinds of people. */
export function confidentialTopics(asked: VillageInQuestion): Topic[] {
  return [
    {
      what: 'interviews',
      title: { zh: '个别谈话', en: 'Interviews' },
      synonyms: ['谈话', '个别谈话', '谈话人次'],
      figures: [total],
      reads: ['interviews'],
      find: () => counted(asked, interviews, 'interviews'),
    },
    {
      what: 'petitions',
      title: { zh: '信访', en: 'Petitions' },
      synonyms: ['信访', '受理信访', '信访件'],
      figures: [total],
      reads: ['petitions'],
      find: () => counted(asked, petitions, 'petitions'),
    },
  ]
}

function counted<T>({ village, workspace }: VillageInQuestion, kind: PaperKind<T>, key: string): Findings {
  if (!workspace.restricted) {
    const value = count(total, null, { words: { zh: '记录条数', en: 'records' } })
    return { figures: [value], notes: [NOT_HERE] }
  }
  const papers = papersOf(village, kind)
  const lists = papers.map(({ data }) => (data as Readonly<Record<string, readonly unknown[]>>)[key] ?? [])
  const sizes = lists.map(({ length }) => length)
  const sum = sizes.reduce((all, one) => all + one, 0)
  return {
    figures: [
      count(total, sum, { words: { zh: '记录条数，内容不显示', en: 'records; what they say is not shown' } }),
    ],
    inputs: papers.map((paper) => listInput(paper, kind.title, key, '■')),
  }
}

const NOT_HERE = {
  zh: '受限资料库不在本机，无从得知。',
  en: 'The restricted repository is not here, so nobody can tell.',
}
