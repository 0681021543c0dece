import { town as townKind } from '../papers/town.ts'
import { paperOf, papersOf } from '../papers/workspace.ts'
import type { Findings, Topic } from './explanation.ts'
import { count } from './figures.ts'
import { listInput } from './places.ts'
import { progressFigures, progressNames } from './rectification-counts.ts'
import type { VillageInQuestion } from './village-in-question.ts'

const ofTopic = (topic: string) => ({
  key: topic,
  name: { zh: `${topic}所涉问题`, en: `problems under ${topic}` },
})

/** The common problems that the town of a village answers for. */
export function townTopic(asked: VillageInQuestion): Topic {
  const common = papersIn(asked).flatMap(({ data }) => data.common ?? [])
  return {
    what: 'town',
    title: { zh: '镇里整改的共性问题', en: 'Common problems that the town puts right' },
    synonyms: ['镇里整改', '镇整改'],
    figures: [...Object.values(progressNames), ...common.map(({ topic }) => ofTopic(topic))],
    reads: ['town'],
    wholeRound: true,
    find: (): Findings => ({
      figures: [
        ...progressFigures(common, asked.workspace.today),
        ...common.map(({ topic, issues }) =>
          count(ofTopic(topic), issues.length, {
            words: { zh: '这一主题所列各村问题的编号数', en: 'problems of villages listed under it' },
          }),
        ),
      ],
      inputs: papersIn(asked).map((paper) => listInput(paper, townKind.title, 'common')),
    }),
  }
}

function papersIn({ village, workspace }: VillageInQuestion) {
  const place = workspace.towns.find(
    (one) => (paperOf(one, townKind)?.data.name ?? one.name) === village.town,
  )
  return place ? papersOf(place, townKind) : []
}
