import { causeArea, causeAreas } from '../analysis/cause-areas.ts'
import { totalAmount } from '../analysis/common-issues.ts'
import { hundredths } from '../analysis/hundredths.ts'
import type { Text } from '../language.ts'
import type { Figure, FigureName } from './explanation.ts'
import { count, ofHundredths } from './figures.ts'
import { amountPut, type PlacedIssue } from './issue-topics.ts'

const all = { zh: '已核实件数', en: 'verified problems' }
const NAMES = {
  all,
  major: { zh: '其中重点', en: 'of weight' },
  minor: { zh: '其中一般', en: 'others' },
  common: { zh: '其中共性', en: 'common in the round' },
  withAmount: { zh: '其中载有金额', en: 'with an amount' },
  amount: { zh: '金额', en: 'amount' },
}

const causeEnglish = { 责任: 'responsibility', 能力: 'ability', 制度: 'rules', 监督: 'supervision' }

/** Keys begin with `prefix`: `own.` of a topic that is otherwise counted in the whole round. */
export function selectionNames(prefix = ''): FigureName[] {
  return [
    ...Object.entries(NAMES).map(([key, name]) => ({
      key: `${prefix}${key}`,
      name: inVillage(name, prefix),
    })),
    ...causeAreas.map((area) => ({
      key: `${prefix}cause.${area}`,
      name: inVillage({ zh: `原因在${area}的`, en: `caused by ${causeEnglish[area]}` }, prefix),
    })),
  ]
}

/** Beside figures of the whole round. */
function inVillage({ zh, en }: Text, prefix: string): Text {
  return prefix === '' ? { zh, en } : { zh: `本村${zh}`, en: `in the village: ${en}` }
}

/** What letters and reports say of the verified problems of one village that they take up. */
export function selectionFigures(
  verified: readonly PlacedIssue[],
  common: ReadonlySet<string>,
  prefix = '',
): Figure[] {
  const name = (key: keyof typeof NAMES) => ({
    key: `${prefix}${key}`,
    name: inVillage(NAMES[key], prefix),
  })
  const [major, areas] = [verified.filter(({ issue }) => issue.level === '重点').length, causesOf(verified)]
  const priced = verified.filter(({ issue }) => hundredths(issue.amount) !== null).length
  return [
    count(name('all'), verified.length, { words: { zh: '已核实的件数', en: 'verified problems' } }),
    count(name('major'), major, { words: { zh: '程度为重点的', en: 'of level 重点' } }),
    count(name('minor'), verified.length - major, {
      words: { zh: '已核实减去重点', en: 'verified less those of weight' },
      put: `${verified.length} − ${major}`,
    }),
    count(name('common'), verified.filter(({ issue }) => common.has(issue.topic ?? '')).length, {
      words: { zh: '问题主题在全轮属于共性的', en: 'of a topic that is common in the round' },
    }),
    count(name('withAmount'), priced, { words: { zh: '载有金额的', en: 'that state an amount' } }),
    ofHundredths(name('amount'), 'yuan', totalAmount(verified), {
      words: { zh: '载有金额的问题金额之和', en: 'sums of those that state one' },
      put: amountPut(verified),
    }),
    ...selectionNames(prefix)
      .slice(Object.keys(NAMES).length)
      .map((one, at) =>
        count(one, areas.filter((area) => area === causeAreas[at]).length, {
          words: {
            zh: '写明原因、按用词归入这一类的（本工具的分法）',
            en: 'that give a cause, sorted by its words (our own sorting)',
          },
        }),
      ),
  ]
}

function causesOf(found: readonly PlacedIssue[]): string[] {
  return found.flatMap(({ issue }) => {
    const cause = issue.cause?.trim().replace(/[。；，]+$/u, '')
    return cause ? [causeArea(cause)] : []
  })
}
