// What the team found in a village and what became of it.
import { day, id, lines } from './typed.mjs'

const found = [
  '合同台账登记九份，实有十一份，两份未登记；租金三期未收，村里未催告，也未列应收款明细。',
  '抽查记账凭证一百八十六份，白条入账十七笔，多为零工、餐饮和购买材料，审批人签字不全。',
  '代表会议记录缺少表决情况，应到人数与签到人数不一致，决议未在公开栏公布。',
  '现场核对与台账相符，标识齐全，管护责任人明确。',
]

export function leads({ lot, team }) {
  return lines(
    'kind: leads',
    'leads:',
    Array.from({ length: 12 }, (_, index) => [
      `  - id: ${id('DC', index)}`,
      `    source: ${lot.pick(['台账', '走访', '谈话', '问卷'])}`,
      `    from: [${id('YD', index % 12)}]`,
      `    text: ${lot.pick(found)}`,
      `    aspect: ${lot.pick('ABCDE')}`,
      '    priority: 重',
      `    assigned: ${lot.pick(team)}`,
      '    due: 2025-09-08',
      index < 9 ? '    status: 属实' : '    status: 不属实',
      `    checked_by: [${id('YD', index % 12)}, ${id('TH', index)}]`,
      index < 9 ? `    issue: ${id('WT', index)}` : '    note: 核对原始凭证和会议记录，与反映不符。',
    ]),
  )
}

export function reviews({ lot, team, proof }) {
  return lines(
    'kind: reviews',
    'reviews:',
    Array.from({ length: 14 }, (_, index) => [
      `  - id: ${id('YD', index)}`,
      `    date: ${day(index % 9)}`,
      `    what: ${['台账', '凭证', '会议记录', '合同', '现场'][index % 5]}`,
      '    object: 合同台账与收入明细账（2021年至2025年8月）',
      '    years: [2021, 2022, 2023, 2024, 2025]',
      `    reviewers: [${team[index % 3]}, ${team[3]}]`,
      `    found: ${lot.pick(found)}`,
      `    evidence: [${proof}#p${(index % 20) + 1}]`,
    ]),
  )
}

export function issues({ lot, officers, team, proof, problems = 9 }) {
  const sign = (by) => `{ by: ${by}, date: ${day(8)}, paper: ${proof}#p1 }`
  return lines(
    'kind: issues',
    'issues:',
    Array.from({ length: problems }, (_, index) => [
      `  - id: ${id('WT', index)}`,
      `    aspect: ${lot.pick('ABCDE')}`,
      '    feature: 集体合同管理不严，租金多年未收',
      `    text: 第${index + 1}项：${lot.pick(found)}${lot.pick(found)}`,
      `    level: ${index < 3 ? '重点' : '一般'}`,
      '    years: [2023, 2024]',
      `    amount: ${lot.below(90_000) + 1_000}`,
      '    people:',
      officers
        .slice(0, 2)
        .map(({ name, post }) => `      - { name: ${name}, post: ${post}, duty: 主要领导责任 }`),
      '    where: 原加工厂房',
      `    sources: [${id('YD', index % 9)}, ${id('TH', index % 9)}, ${id('ZF', index % 9)}, ${proof}#p${(index % 9) + 1}]`,
      '    basis:',
      '      - { title: 中华人民共和国民法典, article: 第七百二十二条 }',
      '      - { title: 青禾县农村集体“三资”管理办法, article: 第十九条, date: 2022-06-01 }',
      '    nature: [责任, 作风]',
      '    discipline: [工作, 群众]',
      '    cause: 合并后合同无人对口管理。',
      '    solve_at: 村',
      '    suggestion: 限期催告，列入应收款明细并按月报告。',
      '    status: 已核实',
      '    sign:',
      `      drafted: ${sign(team[2])}`,
      `      reviewed: ${sign(team[1])}`,
      `      approved: ${sign(team[0])}`,
    ]),
  )
}

export function slips({ name, officers, team, proof }) {
  return lines(
    'kind: slips',
    'slips:',
    Array.from({ length: 4 }, (_, index) => [
      `  - id: ${id('JB', index)}`,
      `    from: [${id('ZF', index * 4)}]`,
      `    to: 中共${name}支部委员会`,
      `    issued: ${day(4)}`,
      `    due: ${day(9)}`,
      '    requirement: 修复损坏路灯六盏，公布报修电话并安排专人值守。',
      `    approved: { by: ${team[0]}, date: ${day(4)} }`,
      `    received: { by: ${officers[0].name}, date: ${day(4)} }`,
      '    response: 认可',
      '    result: 已修复六盏，报修办法贴在灯杆上。',
      `    evidence: [${proof}#p${index + 1}]`,
      `    verified: { by: ${team[1]}, date: ${day(8)} }`,
      '    villagers: 满意',
      `    closed: ${day(8)}`,
    ]),
  )
}

export function rectification({ officers, team, proof }) {
  return lines(
    'kind: rectification',
    'rectification:',
    Array.from({ length: 6 }, (_, index) => [
      `  - id: ${id('ZG', index)}`,
      `    issue: ${id('WT', index)}`,
      '    mode: 即知即改',
      `    claimed: { by: ${officers[0].name}, date: ${day(5)} }`,
      `    leader: ${officers[0].name}`,
      `    owner: ${officers[1].name}`,
      '    unit: 村',
      `    due: ${day(9)}`,
      '    measures:',
      '      - text: 催收欠租，列入应收款明细。',
      '        type: 挽回损失',
      `        done: ${day(7)}`,
      '        recovered: 7000',
      '    events:',
      `      - date: ${day(7)}`,
      `        by: ${officers[1].name}`,
      '        text: 收回欠租七千元，缴存村集体基本账户。',
      `        evidence: [${proof}#p2]`,
      '    verified:',
      `      by: ${team[1]}`,
      `      date: ${day(9)}`,
      '      how: 查看收据和银行回单',
      '      villagers: 满意',
      '    outcome: 对账销号',
      '    status: 已完成',
    ]),
  )
}
