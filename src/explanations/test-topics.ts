import { test as testKind } from '../papers/test.ts'
import { Fraction } from '../scoring/fraction.ts'
import type { Findings, Topic } from './explanation.ts'
import { count, exactText, figure, sumText, term } from './figures.ts'
import { input } from './places.ts'
import { nothingThere, STATED } from './turnout.ts'
import type { VillageInQuestion } from './village-in-question.ts'

const reads = ['village', 'test']
const names = {
  n: { key: 'n', name: { zh: '测试人数', en: 'people tested' } },
  mean: { key: 'mean', name: { zh: '平均分', en: 'mean' } },
  max: { key: 'max', name: { zh: '最高分', en: 'highest' } },
  min: { key: 'min', name: { zh: '最低分', en: 'lowest' } },
}
const scoreName = { key: 'score', name: { zh: '得分', en: 'score' } }

/** The knowledge test; those who sat go by number. */
export function testTopics(asked: VillageInQuestion): Topic[] {
  const results = asked.score.test?.results ?? []
  return [
    {
      what: 'test',
      title: { zh: '知识测试', en: 'Knowledge test' },
      synonyms: ['知识测试', '测试'],
      figureSynonyms: { mean: ['测试平均分', '平均分'], n: ['测试人数'], max: ['最高分'], min: ['最低分'] },
      figures: Object.values(names),
      reads,
      find: () => ofTest(asked),
    },
    ...results.map(
      ({ officer, name }, index): Topic => ({
        what: `test#${officer}`,
        title: { zh: `知识测试 ${officer}`, en: `Knowledge test of ${officer}` },
        synonyms: [`测试${officer}`, ...(name === null ? [] : [`!测试${name}`])],
        figures: [scoreName],
        reads,
        find: () => ofOfficer(asked, index),
      }),
    ),
  ]
}

function ofTest(asked: VillageInQuestion): Findings {
  const { test } = asked.score
  const paper = asked.paper(testKind)
  if (!test || !paper) return nothingThere('test', asked)
  const sat = test.results.flatMap(({ score }) => (score ? [score] : []))
  return {
    figures: [
      count(names.n, test.n, { words: { zh: '有得分的人数', en: 'those who have a score' } }),
      figure(names.mean, 'points', test.mean, {
        words: {
          zh: '各人得分之和除以人数，未参加的不计',
          en: 'scores over people; who did not sit is left out',
        },
        put: `(${sumText(sat.map(term))}) ÷ ${sat.length}`,
      }),
      figure(names.max, 'points', test.max, { words: { zh: '各人得分中最高的', en: 'the highest of them' } }),
      figure(names.min, 'points', test.min, { words: { zh: '各人得分中最低的', en: 'the lowest of them' } }),
    ],
    tables: [
      {
        title: { zh: '各人得分', en: 'Scores' },
        columns: [
          { zh: '人员', en: 'officer' },
          { zh: '得分', en: 'score' },
        ],
        rows: test.results.map(({ officer, score }, index) => ({
          cells: [officer, score ? exactText(score) : null],
          place: paper.source.at('results', index),
        })),
      },
    ],
    inputs: [input(paper, { zh: '满分', en: 'full marks' }, 'full')],
  }
}

function ofOfficer(asked: VillageInQuestion, index: number): Findings {
  const paper = asked.paper(testKind)
  const score = paper?.data.results[index]?.score ?? null
  if (!paper) return {}
  const exact = score === null ? null : Fraction.parse(score)
  return {
    figures: [figure(scoreName, 'points', exact, { words: STATED })],
    inputs: [
      input(paper, scoreName.name, 'results', index, 'score'),
      input(paper, { zh: '满分', en: 'full marks' }, 'full'),
    ],
  }
}
