import type { Subcommand } from '../subcommand.ts'

export const why: Subcommand = {
  name: 'why',
  summary: {
    zh: '说明一个数是怎么来的：算法、代入、舍入、票号、出处、口径、提交',
    en: 'how a number came about: formula, numbers, rounding, ballots, places, convention, commits',
  },
  arguments: '<village> [what]',
  options: [
    ['--json', { zh: '输出 JSON', en: 'print JSON' }],
    ['--internal', { zh: '显示小群体（仅供组内）', en: 'show small groups too (for the team only)' }],
  ],
  notes: {
    zh: `不写 what，列出这个村可以问的全部。what 可以写：
  survey survey.overall survey.returnRate     问卷总体；加 .，只问一个数
  survey#Q20 survey#Q20.score                 问卷一题。可问的数：score n valid
    goodRate favourableRate poorRate unknownRate，和各等次（survey#Q20.好）
  survey/廉洁程度 survey@群众                 问卷一个方面、一个群体
  rating rating#m1 rating#m1.score rating@党员
                                              测评：总体、一个对象、一个群体
  test test#m1                                知识测试
  return-low unknown-high poor-red poor-amber good-amber group-silent
                                              提示：为什么有、为什么没有
  mean                                        本轮各村平均，本村与平均之差
  visits interviews petitions leads reviews slips
                                              走访、谈话、信访、线索、查阅、交办
  issues amount WT-001 T01                    问题数、金额、一个问题、共性问题
  own A individual department/县水利局        已核实：全部、一类、个性、部门
  arrears HT-001                              租金拖欠：各合同、一份合同
  ZJ-001 YS-001 ZC-001 ZY-001 balances land   账户、应收、资产、资源、负债、地
  ZG-001 village holdings                     整改金额、村情、三资概况
  rectification results lookbacks notice town 整改、成效、回头看、公示、镇里整改
  occasion@动员会                             问卷的一个场合
也可以写中文：回收率、总体得分、廉洁程度、Q20得分、走访覆盖率、欠租、涉及金额。`,
    en: `Without “what”: all that can be asked of this village. “what” may be:
  survey survey.overall survey.returnRate     the questionnaire, or one figure
  survey#Q20 survey#Q20.score                 an item: score n valid
    goodRate favourableRate poorRate unknownRate, and each grade (survey#Q20.好)
  survey/廉洁程度 survey@群众                 an aspect, a group
  rating rating#m1 rating#m1.score rating@党员
                                              the rating: whole, subject, group
  test test#m1                                the knowledge test
  return-low unknown-high poor-red poor-amber good-amber group-silent
                                              flags: why raised or not
  mean                                        means of the round, differences
  visits interviews petitions leads reviews slips
                                              what was done
  issues amount WT-001 T01                    problems, sums, one, a common one
  own A individual department/县水利局        verified: all, an aspect, others
  arrears HT-001                              rent owed: all contracts, one
  ZJ-001 YS-001 ZC-001 ZY-001 balances land   funds, receivables, assets, land
  ZG-001 village holdings                     sums, the village, its assets
  rectification results lookbacks notice town how rectification stands
  occasion@动员会                             an occasion of the questionnaire
Chinese words do as well: 回收率, 总体得分, Q20得分, 走访覆盖率, 欠租.`,
  },
  run: async (session, names, options) => (await import('./run-why.ts')).runWhy(session, names, options),
}
