// What a village's people said and wrote: the papers of asking, in the hand of someone who types them.
import { day, id, lines } from './typed.mjs'

const groups = ['镇机关干部', '党代表', '村组干部', '党员', '村民代表', '群众', '服务对象']
/** No more sheets of a group than the village has such people. */
const sheetGroups = [...groups, ...Array(10).fill('群众')]
/** Whom the three items on party life are put to. */
const party = new Set(['镇机关干部', '党代表', '村组干部', '党员'])
const remarks = [
  '低保应当给真正困难的人，评议结果贴出来大家看得见。',
  '公开栏换得太慢，水费电费账目看不明白。',
  '路灯坏了报过两次，希望有人管。',
  '村干部平时找得到人，办事也算快。',
]
const matters = [
  '自来水去年换了管，水压够用，水费比以前便宜一些。',
  '村道拓宽后会车方便，路肩有两处塌边，下雨天要绕着走。',
  '公开栏在老村部，住新区的人很少过去看，微信群里也没有发过。',
  '厂房租出去好几年，租金收了多少没有听说，代表会上问过一次没有答。',
  '低保评议那天在外打工没有参加，后来听说名额已经定了。',
]

/** 300 questionnaires of 22 answers, a sheet a line. */
export function survey({ lot, sheets = 300 }) {
  const letters = 'AAAABBBBBBCCCDE_'
  const answers = (group) =>
    Array.from({ length: 22 }, (_, item) => {
      const letter = item >= 16 && item < 19 && !party.has(group) ? '_' : lot.pick(letters)
      return item > 0 && item % 5 === 0 ? ` ${letter}` : letter
    }).join('')
  return lines(
    'kind: survey',
    `issued: ${sheets + 6}`,
    `returned: ${sheets + 2}`,
    'invalid: 2',
    'held:',
    `  - { occasion: 村会议, date: 2025-09-02, present: ${sheets + 4}, issued: ${sheets + 6}, returned: ${sheets + 2} }`,
    'responses:',
    Array.from({ length: sheets }, (_, index) => {
      const comment = lot.below(20) === 0 ? `, comment: 第${index + 1}户：${lot.pick(remarks)}` : ''
      const group = lot.pick(sheetGroups)
      return `  - { ballot: ${index + 1}, group: ${group}, occasion: 村会议, answers: ${answers(group)}${comment} }`
    }),
  )
}

/** 60 ballots on the two committees and five members. */
export function rating({ lot, officers }) {
  const marks = () => Array.from({ length: officers.length + 1 }, () => lot.pick('AAABBBBCCDE_')).join('')
  return lines(
    'kind: rating',
    'issued: 62',
    'returned: 61',
    'invalid: 1',
    'subjects:',
    '  - { id: team, name: 村“两委”班子 }',
    officers.map(({ id, name, post }) => `  - { id: ${id}, name: ${name}, post: ${post}, officer: ${id} }`),
    'ballots:',
    Array.from(
      { length: 60 },
      (_, index) => `  - { ballot: ${index + 1}, group: ${lot.pick(groups.slice(2, 5))}, marks: ${marks()} }`,
    ),
  )
}

export function test({ lot, officers, team }) {
  return lines(
    'kind: test',
    'method: 谈话',
    'full: 100',
    'date: 2025-09-04',
    `examiner: ${team[5]}`,
    'drawn: 3',
    'results:',
    officers
      .slice(0, 3)
      .map(
        ({ id }) => `  - { officer: ${id}, score: ${60 + lot.below(40)}, note: 党纪处分条例部分答得不全 }`,
      ),
  )
}

export function visits({ lot, team }) {
  return lines(
    'kind: visits',
    'visits:',
    Array.from({ length: 36 }, (_, index) => [
      `  - id: ${id('ZF', index)}`,
      `    date: ${day(index % 9)}`,
      `    villager_group: ${'一二三四五六七八九'[index % 9]}组`,
      `    alias: 农户${index + 1}`,
      '    by: 入户',
      '    category: 群众',
      `    visitors: [${team[index % 3]}, ${team[3 + (index % 3)]}]`,
      '    matters:',
      `      - text: ${lot.pick(matters)}`,
      index % 4 === 0
        ? [`        to: ${id('DC', index % 12)}`, '        route: 线索']
        : '        route: 解释',
    ]),
  )
}

/** Restricted: what was said, with the people under their aliases. */
export function interviews({ lot, team, officers, shift }) {
  const COUNT = 14
  const categories = ['书记', '主任', '副职', '会计', '村务监督', '党员', '代表', '群众']
  return lines(
    'kind: interviews',
    'interviews:',
    Array.from({ length: COUNT }, (_, index) => {
      const sitting = shift * COUNT + index
      const hour = String(8 + Math.floor(sitting / 9)).padStart(2, '0')
      return [
        `  - id: ${id('TH', index)}`,
        `    date: ${day(sitting % 9)}`,
        `    from: '${hour}:00'`,
        `    to: '${hour}:50'`,
        '    place: 村党群服务中心小会议室',
        `    interviewers: [${team[index % 3]}, ${team[3]}]`,
        `    recorder: ${team[4]}`,
        `    person: 受访人${index + 1}`,
        `    category: ${categories[index % categories.length]}`,
        '    outline: [集体合同, 财务审批, 群众诉求]',
        '    notes:',
        Array.from({ length: 3 }, () => [
          '      - q: 这件事是怎么决定的，谁在场，有没有记录？',
          `        a: ${lot.pick(matters)}${lot.pick(remarks)}`,
        ]),
        `    points: [合同履行, 财务公开]`,
        `    leads: [${id('DC', index % 12)}]`,
        `    signed: ${index % officers.length === 0 ? '谈话人员' : '双方'}`,
      ]
    }),
  )
}
