import type { Text } from '../language.ts'
import { assets as assetsKind } from '../papers/assets.ts'
import type { WorkingPaper } from '../papers/paper.ts'
import type { AssetsPaper } from '../papers/types/assets.ts'
import type { Figure, FigureName, Findings, FlagReason, Input, Topic } from './explanation.ts'
import { input } from './places.ts'
import { holds, plus, stated } from './sums.ts'
import { nothingThere, STATED } from './turnout.ts'
import type { VillageInQuestion } from './village-in-question.ts'

type Land = NonNullable<AssetsPaper['land']>
type Subtotal = { readonly total: number | null } & Readonly<Record<string, number | null | undefined>>

const KINDS = [
  ['agricultural', { zh: '农用地', en: 'agricultural' }],
  ['construction', { zh: '建设用地', en: 'construction' }],
  ['unused', { zh: '未利用地', en: 'unused' }],
] as const satisfies readonly (readonly [string, Text])[]

const total: FigureName = { key: 'total', name: { zh: '土地总面积', en: 'all land' } }
const sum: FigureName = { key: 'sum', name: { zh: '四类合计', en: 'the four kinds' } }
const undetermined: FigureName = { key: 'undetermined', name: { zh: '待界定土地', en: 'undetermined' } }
const waste: FigureName = { key: 'waste', name: { zh: '其中四荒', en: 'waste land' } }
const kindNames = KINDS.map(([key, name]): FigureName => ({ key, name }))
const partNames = KINDS.slice(0, 2).map(
  ([key, name]): FigureName => ({
    key: `${key}.sum`,
    name: { zh: `${name.zh}细项合计`, en: `parts of ${name.en}` },
  }),
)

/** total = agricultural + construction + unused + undetermined, and the parts of each. */
export function landTopic(asked: VillageInQuestion): Topic {
  return {
    what: 'land',
    title: { zh: '土地总表', en: 'Land' },
    synonyms: ['土地', '土地总面积', '土地总表'],
    figures: [total, ...kindNames, undetermined, waste, sum, ...partNames],
    reads: ['assets'],
    find: () => {
      const paper = asked.paper(assetsKind)
      return paper?.data.land ? ofLand(paper, paper.data.land) : nothingThere('assets', asked)
    },
  }
}

function ofLand(paper: WorkingPaper<AssetsPaper>, land: Land): Findings {
  const whole = stated(total, 'mu', STATED, land.total)
  const kinds = KINDS.map(([key], at) => stated(kindNames[at] ?? total, 'mu', STATED, land[key]?.total))
  const totals = KINDS.map(([key]) => land[key]?.total)
  const words = {
    zh: '农用地加建设用地加未利用地加待界定土地',
    en: 'agricultural, construction, unused and undetermined',
  }
  const four = plus(sum, 'mu', words, [...totals, land.undetermined])
  const parts = KINDS.slice(0, 2).flatMap(([key], at): Figure[] => {
    const { total: _, ...listed } = (land[key] ?? { total: null }) as Subtotal
    const values = Object.values(listed)
    const name = partNames[at]
    return name && values.length > 0
      ? [plus(name, 'mu', { zh: '所列细项之和', en: 'the parts listed' }, values)]
      : []
  })
  const flags = parts.flatMap((part): FlagReason[] => {
    const kind = kinds.find(({ key }) => `${key}.sum` === part.key)
    return kind ? holds(kind.name, 'land', PARTS, kind, part) : []
  })
  return {
    figures: [
      whole,
      ...kinds,
      stated(undetermined, 'mu', STATED, land.undetermined),
      stated(waste, 'mu', STATED, land.unused?.四荒),
      four,
      ...parts,
    ],
    flags: [...holds(total.name, 'land', WHOLE, whole, four), ...flags],
    inputs: inputs(paper, land),
  }
}

const WHOLE = { zh: '土地总面积应等于四类之和', en: 'all land is the sum of the four kinds' }
const PARTS = { zh: '小计应等于所列细项之和', en: 'a subtotal is the sum of its parts' }

function inputs(paper: WorkingPaper<AssetsPaper>, land: Land): Input[] {
  const listed = KINDS.flatMap(([key, name]) =>
    Object.keys(land[key] ?? {}).map((part) =>
      input(
        paper,
        { zh: part === 'total' ? name.zh : part, en: part === 'total' ? name.en : part },
        'land',
        key,
        part,
      ),
    ),
  )
  return [
    input(paper, total.name, 'land', 'total'),
    ...listed,
    input(paper, undetermined.name, 'land', 'undetermined'),
  ]
}
