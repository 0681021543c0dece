import { hundredths } from '../analysis/hundredths.ts'
import { labelAt } from '../papers/fields.ts'
import { village as villageKind } from '../papers/village.ts'
import type { FigureName, Findings, Topic } from './explanation.ts'
import { count, ofHundredths } from './figures.ts'
import { input } from './places.ts'
import { nothingThere, STATED } from './turnout.ts'
import type { VillageInQuestion } from './village-in-question.ts'

const SIZES = [
  ['population', 'population'],
  ['households', 'households'],
  ['resident_households', 'resident households'],
  ['party_members', 'Party members'],
  ['villager_groups', 'villager groups'],
  ['delegates', 'delegates'],
  ['petitions_3y', 'petitions in three years'],
] as const

const sizes = SIZES.map(
  ([key, en]): FigureName => ({ key, name: { zh: labelAt(villageKind.schema, [key]), en } }),
)

/** Figures of the village that reports print as its own paper states them. */
export function villageTopic(asked: VillageInQuestion): Topic {
  const profile = asked.paper(villageKind)?.data
  const years = Object.keys(profile?.collective_income ?? {})
  const income = years.map(incomeName)
  const projects = (profile?.projects ?? []).map((_, index) => projectName(index))
  return {
    what: 'village',
    title: { zh: '村情', en: 'The village' },
    synonyms: ['村情', '基本情况'],
    figureSynonyms: Object.fromEntries(sizes.map(({ key, name }) => [key, [name.zh]])),
    figures: [...sizes, ...income, ...projects],
    reads: ['village'],
    find: () => ofVillage(asked),
  }
}

function incomeName(year: string): FigureName {
  return { key: `income.${year}`, name: { zh: `${year}年集体收入`, en: `collective income of ${year}` } }
}

function projectName(index: number): FigureName {
  return {
    key: `projects.${index + 1}`,
    name: { zh: `项目${index + 1}金额`, en: `amount of project ${index + 1}` },
  }
}

function ofVillage(asked: VillageInQuestion): Findings {
  const paper = asked.paper(villageKind)
  if (!paper) return nothingThere('village', asked)
  const { collective_income: income = {}, projects = [] } = paper.data
  return {
    figures: [
      ...SIZES.flatMap(([key], at) => {
        const name = sizes[at]
        return name ? [count(name, paper.data[key] ?? null, { words: STATED })] : []
      }),
      ...Object.entries(income).map(([year, amount]) =>
        ofHundredths(incomeName(year), 'yuan', hundredths(amount), { words: STATED }),
      ),
      ...projects.map(({ amount }, index) =>
        ofHundredths(projectName(index), 'yuan', hundredths(amount), { words: STATED }),
      ),
    ],
    inputs: [
      ...sizes
        .filter(({ key }) => Object.hasOwn(paper.data, key))
        .map(({ key, name }) => input(paper, name, key)),
      ...Object.keys(income).map((year) => input(paper, incomeName(year).name, 'collective_income', year)),
      ...projects.map((_, index) => input(paper, projectName(index).name, 'projects', index, 'amount')),
    ],
  }
}
