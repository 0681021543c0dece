import { describe, expect, test } from 'vitest'
import type { Facts } from './facts.ts'
import { faults, template } from './try-wording.ts'

const facts: Facts = {
  village: { name: '城东村', town: '城东镇', households: 5, income: '100' },
  problems: [{ title: '账目不清', level: '重点', amount: { num: '1', den: '3' } }],
  absent: null,
  survey: { chart: { categories: ['甲'], series: [{ name: '本村', values: [1] }] } },
}

// body, where its first error is reported (the body begins on line 4), its rule, and a word of the message or hint
const wrong: readonly (readonly [body: string, place: string, rule: string, says: string])[] = [
  ['{{ vilage.name }}', '4:4', 'unknown-name', '“village”'],
  ['前文{{ village.nmae }}后文', '4:14', 'unknown-name', '“name”'],
  ['一\n\n二{{ townn }}', '6:5', 'unknown-name', '“village.town”'],
  ['{{ problems.title }}', '4:13', 'unknown-name', '{% for 项 in problems %}'],
  ['{% for p in problems %}\n{{ p.titel }}\n{% endfor %}', '5:6', 'unknown-name', '“title”'],
  ['{% for p in problem %}{% endfor %}', '4:13', 'unknown-name', '“problems”'],
  ['{% if absent %}{{ vilage }}{% endif %}', '4:19', 'unknown-name', '“village”'],
  ['{% if x.y > 5 %}甲{% endif %}', '4:7', 'unknown-name', '“x”'],
  [
    "{% assign m = problems | where: 'level', '重点' %}\n{% for p in m %}{{ p.tilte }}{% endfor %}",
    '5:22',
    'unknown-name',
    '“title”',
  ],
  ["{{ village['nam'] }}", '4:12', 'unknown-name', '“name”'],
  ['{{ problems[0].titl }}', '4:16', 'unknown-name', '“title”'],
  ['{{ village.name | default: vilage }}', '4:28', 'unknown-name', '“village”'],
  ['{{ village.constructor }}', '4:12', 'unknown-name', 'constructor'],
  ['{{ village.__proto__ }}', '4:12', 'unknown-name', '__proto__'],
  ['{{ constructor }}', '4:4', 'unknown-name', 'constructor'],
  ['{% for p in problems %}{{ forloop.constructor }}{% endfor %}', '4:35', 'unknown-name', 'constructor'],
  ['{{ village.income | mony }}', '4:21', 'unknown-filter', '“money”'],
  ['{% if village.name | scre %}甲{% endif %}', '4:22', 'unknown-filter', '“score”'],
  ['{{ village.name | escape }}', '4:19', 'unknown-filter', 'join_zh'],
  ['{% iff village %}甲{% endiff %}', '4:1', 'unknown-tag', '“if”'],
  ['{% if village %}{% elseif problems %}{% endif %}', '4:17', 'unknown-tag', '“elsif”'],
  ['{% include "/etc/passwd" %}', '4:1', 'unknown-tag', 'include'],
  ['{% render "a" %}', '4:1', 'unknown-tag', 'render'],
  ['{% layout "a" %}', '4:1', 'unknown-tag', 'layout'],
  ['{% raw %}甲', '4:1', 'unknown-tag', 'raw'],
  ['{% if village %}甲', '4:1', 'not-closed', 'endif'],
  ['{% for p in problems %}\n{% if p %}\n甲\n{% endfor %}', '5:1', 'not-closed', 'endif'],
  ['{% endif %}', '4:1', 'not-closed', 'if'],
  ['{% else %}', '4:1', 'not-closed', 'if'],
  ['{% break %}', '4:1', 'not-closed', 'for'],
  ['甲{{ village.name', '4:2', 'not-closed', '}}'],
  ['{{ village.name }\n{{ village.town }}', '4:1', 'not-closed', '}}'],
  ['{% if village', '4:1', 'not-closed', '%}'],
  ["{{ village.name | default: '无 }}", '4:1', 'not-closed', '引号'],
  ['甲{% sentence %}乙\n\n丙{% endsentence %}', '4:2', 'not-closed', '同一段'],
  ['{{ }}', '4:1', 'syntax', '没有名称'],
  ['{% %}', '4:1', 'syntax', '没有名称'],
  ['{{ village.name town }}', '4:1', 'syntax', '=='],
  ["{% if village.name = '甲' %}甲{% endif %}", '4:1', 'syntax', '=='],
  ['{% for problems %}甲{% endfor %}', '4:1', 'syntax', '{% for 项 in'],
  ['{% for p in problems limit: 2 %}甲{% endfor %}', '4:1', 'syntax', 'take'],
  ['{% for a in for b in problems %}甲{% endfor %}', '4:1', 'syntax', '没有别的'],
  ['{% assign x %}', '4:1', 'syntax', '{% assign 名称'],
  ['{% case village.name %}{% endcase %}', '4:1', 'syntax', 'when'],
  ['{{ village }}', '4:1', 'value', '多个栏目'],
  ['{{ problems }}', '4:1', 'value', 'join_zh'],
  ['{% for p in problems %}{{ p.amount }}{% endfor %}', '4:24', 'value', 'percent'],
  ['{{ village.name | score }}', '4:1', 'value', 'score'],
  ['{{ village.name | date }}', '4:1', 'value', '日期'],
  ['{{ village.households | money }}', '4:1', 'value', 'money'],
  ['{% for p in village %}甲{% endfor %}', '4:1', 'value', 'for'],
  [':::tabel{caption="甲"}\n| 甲 |\n|---|\n:::', '4:1', 'unknown-directive', '“table”'],
  [':::table{captoin="甲"}\n| 甲 |\n|---|\n:::', '4:10', 'unknown-directive', '“caption”'],
  ['::table', '4:1', 'unknown-directive', ':::table'],
  ['甲:sorce[乙]', '4:2', 'unknown-directive', '“source”'],
  ['::chart{type=colum caption="甲" data=survey.chart}', '4:9', 'unknown-directive', '“column”'],
  ['::chart{type=column caption="甲" data=survey.chrt}', '4:33', 'unknown-name', '“survey.chart”'],
  ['::chart{type=column caption="甲" data=village}', '4:33', 'value', 'categories'],
  [':::appendix\n甲\n:::', '4:1', 'unknown-directive', 'title'],
  [':::table\n| 甲 |\n|---|', '4:1', 'not-closed', ':::'],
  ['甲\n\n:::', '6:1', 'not-closed', ':::'],
  [':::table\n正文\n:::', '4:1', 'unknown-directive', '一张表格'],
  [':::table{caption="甲}\n| 甲 |\n|---|\n:::', '4:1', 'markup', '配对'],
  ['：：：table\n', '4:1', 'markup', '半角'],
  ['#标题', '4:1', 'markup', '空一格'],
  ['##### 五级', '4:1', 'markup', '四层'],
  ['- 项', '4:1', 'markup', '项目符号'],
  ['正文<b>甲</b>', '4:3', 'markup', '网页'],
  ['[甲](乙)', '4:1', 'markup', '链接'],
  ['甲[^1]', '4:2', 'markup', ':footnote'],
  ['*斜*', '4:1', 'markup', '斜体'],
  ['甲**未完', '4:2', 'markup', '配对'],
  ['甲\n> 引用', '5:1', 'markup', '引用'],
  ['| 甲 | 乙 |\n| 丙 | 丁 |', '4:1', 'markup', '|---|'],
  ['| 甲 | 乙 |\n|---|---|\n| 1 | 2 | 3 |', '6:1', 'markup', '3格'],
]

describe('a wrong template is reported at its place, with what may be meant', () => {
  test.each(wrong)('%s', (body, place, rule, says) => {
    const found = faults(template(body), facts)
    expect(found[0]).toContain(`${place} ${rule} `)
    expect(found[0]).toContain(says)
  })
})

const wrongFronts: readonly (readonly [front: string, place: string, says: string])[] = [
  ['titel: 甲', '2:1', '“title”'],
  ['title: {{ absent }}', '2:1', '缺标题'],
  ['title: 甲\norientation: 斜', '3:1', 'orientation'],
  ['title: {{ vilage.name }}', '2:11', '“village”'],
  ['title: 甲\nmarks: {a: 1}', '3:1', 'marks'],
  ['title: 甲\nsender: 乙: 丙', '3:9', '冒号'],
  ['- 甲', '2:1', '栏目'],
]

describe('wrong front matter is reported at its place', () => {
  test.each(wrongFronts)('%s', (front, place, says) => {
    const found = faults(template('正文', front), facts).join('\n')
    expect(found).toContain(place)
    expect(found).toContain(says)
  })

  test('that is not there, or has no end', () => {
    expect(faults({ file: 'x.md', text: '正文' })[0]).toContain('1:1 front-matter 模板开头')
    expect(faults({ file: 'x.md', text: '---\ntitle: 甲\n正文' })[0]).toContain('1:1 front-matter 开头的 ---')
  })
})

test('every error of a template is reported, not only the first', () => {
  const body =
    '{{ vilage.name }}\n\n{{ village.nam | scor }}\n\n{% iff %}\n\n:::tabel\n:::\n\n{% if village %}'
  expect(faults(template(body), facts).map((fault) => fault.split(' ').slice(0, 2))).toEqual([
    ['4:4', 'unknown-name'],
    ['6:12', 'unknown-name'],
    ['6:18', 'unknown-filter'],
    ['8:1', 'unknown-tag'],
    ['10:1', 'unknown-directive'],
    ['13:1', 'not-closed'],
  ])
})

test('names of elements are known only from lists that have some', () => {
  expect(
    faults(template('{% for p in list %}{{ p.any.thing }}{% endfor %}{{ none.x.y }}'), {
      list: [],
      none: null,
    }),
  ).toEqual([])
})

test('line ends of Windows and a byte order mark change no place', () => {
  const text = '\uFEFF---\r\ntitle: 甲\r\n---\r\n正文\r\n{{ x }}\r\n'
  expect(faults({ file: 'x.md', text })[0]).toContain('5:4 unknown-name')
})
