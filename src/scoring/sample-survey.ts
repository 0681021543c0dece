import { sampleVillage, sampleWorkspace } from './sample-workspace.ts'
import { toScoreJson } from './score-json.ts'
import { scoreRound } from './score-round.ts'

export const FIVE = 'grades: [好, 较好, 一般, 差, 不了解]'
export const GROUPS = 'groups: [镇机关干部, 村组干部, 党员, 群众]\noccasions: [动员会, 村会议, 走访, 扫码]'
/** two items for all, one of Party life for members and cadres */
export const ITEMS = `items:
- { id: Q01, aspect: 政治意识, text: 学习 }
- { id: Q02, aspect: 廉洁程度, text: 三资 }
- { id: Q03, aspect: 党内生活, text: 三会一课, asked: [党员, 村组干部] }`
export const QUESTIONNAIRE = `${FIVE}\n${GROUPS}\n${ITEMS}`

export interface Sheet {
  readonly group?: string | null
  readonly answers: string
  readonly occasion?: string
  readonly comment?: string
}

export function sheets(...list: Sheet[]): string {
  const responses = list.map((sheet, index) => ({ ballot: index + 1, group: '群众', ...sheet }))
  return `issued: 100\nreturned: 90\ninvalid: 1\nresponses: ${JSON.stringify(responses)}`
}

export function score(survey: string, scoring = '', questionnaire = QUESTIONNAIRE, internal = true) {
  const workspace = sampleWorkspace({ round: `scoring: { ${scoring} }`, questionnaire }, [
    sampleVillage('城东村', { survey }),
  ])
  return scoreRound(workspace, workspace.villages, internal)
}

export const shown = (...args: Parameters<typeof score>) => toScoreJson(score(...args)).villages[0]?.survey
export const item = (id: string, ...args: Parameters<typeof score>) =>
  shown(...args)?.items.find((one) => one.id === id)
export const many = (times: number, sheet: Sheet) => new Array<Sheet>(times).fill(sheet)
