import { readsPapers, seesSite, sitsInMeeting } from '../analysis/review-ways.ts'
import { reviews } from '../papers/reviews.ts'
import { papersOf } from '../papers/workspace.ts'
import { said } from './exact.ts'
import { roundFacts, teamOf } from './office-names.ts'
import { eachVillage, fileNameOf, type Report } from './report.ts'
import { villageFacts } from './village-facts.ts'

const title = '查阅记录'

export const reviewRecords: Report = {
  name: 'review-records',
  title: { zh: title, en: 'Records of files read and sites seen' },
  recipient: { zh: '巡察组内部', en: 'the team' },
  restricted: false,
  editions: ['internal'],
  reads: ['village', 'reviews'],
  subjects: eachVillage,
  fileName: (subject, edition) => fileNameOf(title, subject, edition),
  facts({ workspace }, { village }, edition) {
    if (village === null) throw new Error('records of reviews are of a village')
    const read = papersOf(village, reviews).flatMap(({ data }) => data.reviews)
    return {
      ...roundFacts(workspace, edition),
      team: teamOf(village, workspace),
      village: villageFacts(village, workspace, edition),
      documents: read.filter(readsPapers).length || null,
      sites: read.filter(seesSite).length || null,
      meetings: read.filter(sitsInMeeting).length || null,
      reviews: read.map((one) => ({
        id: one.id,
        date: one.date,
        what: one.what,
        object: said(one.object),
        reviewers: one.reviewers,
        found: said(one.found),
        evidence: one.evidence ?? [],
      })),
    }
  },
}
