import { readsPapers, seesSite, sitsInMeeting } from '../analysis/review-ways.ts'
import { reviews as reviewsKind } from '../papers/reviews.ts'
import { slips as slipsKind } from '../papers/slips.ts'
import { papersOf } from '../papers/workspace.ts'
import { countTable } from './count-by.ts'
import type { Findings, Topic } from './explanation.ts'
import { count } from './figures.ts'
import { listInput } from './places.ts'
import { nothingThere } from './turnout.ts'
import type { VillageInQuestion } from './village-in-question.ts'

const reviewNames = {
  total: { key: 'total', name: { zh: '查阅记录', en: 'reviews' } },
  documents: { key: 'documents', name: { zh: '查阅资料', en: 'documents read' } },
  sites: { key: 'sites', name: { zh: '查看现场', en: 'sites seen' } },
  meetings: { key: 'meetings', name: { zh: '座谈、列席会议', en: 'meetings sat in' } },
}
const slipNames = {
  total: { key: 'total', name: { zh: '交办件', en: 'slips' } },
  closed: { key: 'closed', name: { zh: '已销号', en: 'closed' } },
  open: { key: 'open', name: { zh: '未销号', en: 'open' } },
  checked: { key: 'checked', name: { zh: '销号并经现场核验', en: 'closed and looked at' } },
  content: { key: 'content', name: { zh: '其中群众满意', en: 'with villagers content' } },
}

const CONTENT: ReadonlySet<string> = new Set(['满意', '基本满意'])

/** Counts of what a team has read and handed to the village. */
export function workTopics(asked: VillageInQuestion): Topic[] {
  return [
    {
      what: 'reviews',
      title: { zh: '查阅查看', en: 'Reviews' },
      synonyms: ['查阅', '调阅资料', '查阅资料'],
      figures: Object.values(reviewNames),
      reads: ['reviews'],
      find: () => (asked.paper(reviewsKind) ? ofReviews(asked) : nothingThere('reviews', asked)),
    },
    {
      what: 'slips',
      title: { zh: '立行立改', en: 'Slips' },
      synonyms: ['立行立改', '交办', '交办件'],
      figures: Object.values(slipNames),
      reads: ['slips'],
      find: () => (asked.paper(slipsKind) ? ofSlips(asked) : nothingThere('slips', asked)),
    },
  ]
}

function ofReviews({ village }: VillageInQuestion): Findings {
  const all = papersOf(village, reviewsKind).flatMap(({ data }) => data.reviews)
  return {
    figures: [
      count(reviewNames.total, all.length, { words: { zh: '查阅记录的条数', en: 'records in the paper' } }),
      count(reviewNames.documents, all.filter(readsPapers).length, {
        words: { zh: '台账、凭证、会议记录、合同的记录条数', en: 'ledgers, vouchers, minutes and contracts' },
      }),
      count(reviewNames.sites, all.filter(seesSite).length, {
        words: { zh: '现场的记录条数', en: 'records of sites' },
      }),
      count(reviewNames.meetings, all.filter(sitsInMeeting).length, {
        words: { zh: '座谈、列席的记录条数', en: 'records of meetings' },
      }),
    ],
    inputs: papersOf(village, reviewsKind).map((paper) => listInput(paper, paper.kind.title, 'reviews')),
    tables: papersOf(village, reviewsKind).map(({ data, source }) =>
      countTable(
        { zh: '按种类', en: 'By kind' },
        { zh: '种类', en: 'kind' },
        data.reviews.map(({ id, what }, index) => ({
          id,
          under: what ?? '未注明',
          place: source.at('reviews', index),
        })),
      ),
    ),
  }
}

function ofSlips({ village }: VillageInQuestion): Findings {
  const all = papersOf(village, slipsKind).flatMap(({ data }) => data.slips)
  const closed = all.filter((slip) => Boolean(slip.closed)).length
  const checked = all.filter((slip) => slip.closed && slip.verified?.date)
  return {
    figures: [
      count(slipNames.total, all.length, { words: { zh: '交办单份数', en: 'slips' } }),
      count(slipNames.closed, closed, { words: { zh: '有销号日期的', en: 'with a day of closing' } }),
      count(slipNames.open, all.length - closed, {
        words: { zh: '全部减去已销号的', en: 'all less the closed' },
        put: `${all.length} − ${closed}`,
      }),
      count(slipNames.checked, checked.length, {
        words: { zh: '有销号日期、有核验日期的', en: 'with days of closing and of verification' },
      }),
      count(slipNames.content, checked.filter(({ villagers }) => CONTENT.has(villagers ?? '')).length, {
        words: { zh: '其中群众评判为满意、基本满意的', en: 'of those, judged 满意 or 基本满意 by villagers' },
      }),
    ],
    inputs: papersOf(village, slipsKind).map((paper) => listInput(paper, paper.kind.title, 'slips')),
    tables: papersOf(village, slipsKind).map(({ data, source }) =>
      countTable(
        { zh: '按销号情况', en: 'By closing' },
        { zh: '情况', en: 'state' },
        data.slips.map((slip, index) => ({
          id: slip.id,
          under: slip.closed ? '已销号' : '未销号',
          place: source.at('slips', index),
        })),
      ),
    ),
  }
}
