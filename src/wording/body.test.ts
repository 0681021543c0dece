import { describe, expect, test } from 'vitest'
import { sampleFacts, sampleTemplate } from './sample-report.ts'
import { faults, lines, template, textOf, word, wording } from './try-wording.ts'

describe('the text', () => {
  test('joins the lines of a paragraph as Chinese does', () => {
    expect(lines('一\n二\n\n　　GB 9704\nA4')).toEqual(['一二', 'GB 9704 A4'])
  })

  test('leaves no trace of lines that hold tags only', () => {
    expect(lines('一\n{% if a %}\n二\n{% endif %}\n三', { a: 1 })).toEqual(['一二三'])
    expect(
      word('| 甲 |\n|---|\n{% for x in a %} {% if x %}\n| {{ x }} |\n{% endif %} {% endfor %}', { a: [1, 2] })
        .view.blocks,
    ).toMatchObject([{ rows: [[[{ text: '1' }]], [[{ text: '2' }]]] }])
  })

  test('does not double the stop of a fact', () => {
    expect(lines('{{ a }}。{{ a }}；{{ a }}', { a: '甲。' })).toEqual(['甲。甲；甲。'])
  })

  test('takes a colon for a colon', () => {
    expect(lines('时间:2025年 10:30，比例1:3，{{ a }}:{{ a }}', { a: '甲' })).toEqual([
      '时间:2025年 10:30，比例1:3，甲:甲',
    ])
  })

  test('nests containers without counting colons', () => {
    const { view, problems } = word(
      ':::appendix{title="表"}\n:::table\n| 甲 |\n|---|\n| 乙 |\n:::\n\n:::right\n丙\n:::\n:::\n\n丁',
    )
    expect(problems).toEqual([])
    expect(view.appendices).toMatchObject([{ title: '表', blocks: [{ kind: 'table' }, { align: 'right' }] }])
    expect(view.attachments).toEqual(['表'])
    expect(view.blocks.map(textOf)).toEqual(['丁'])
  })

  test('compares exact numbers by value', () => {
    const facts = { third: { num: '1', den: '3' }, half: { num: '2', den: '4' } }
    expect(lines('{% if third < half and half == 0.5 and third > 0.33 %}是{% endif %}', facts)).toEqual([
      '是',
    ])
  })

  test('is the same however often it is worded', () => {
    const once = wording.wordDocument(sampleTemplate, sampleFacts)
    expect(wording.wordDocument(sampleTemplate, sampleFacts)).toEqual(once)
  })
})

describe('checking a template', () => {
  const facts = { a: '甲', list: ['甲'] }

  test('looks into every branch, each as a document would have it', () => {
    const heads =
      '{% if a %}\n:::table{caption="甲"}\n{% else %}\n:::table{caption="乙"}\n{% endif %}\n| 甲 |\n|---|\n:::'
    expect(faults(template(heads), facts)).toEqual([])
    const hidden =
      '{% if a %}甲{% elsif list %}{% for x in list %}{% if x %}{% else %}:sorce[乙]{% endif %}{% endfor %}{% endif %}'
    expect(faults(template(hidden), facts)).toHaveLength(1)
  })
})

describe('signatures', () => {
  test('keep their lines apart, and leave out those without a fact', () => {
    const { view } = word(':::right\n{{ a }}\n{{ none }}\n2025年9月1日\n:::', { a: '甲', none: null })
    expect(view.blocks).toEqual([
      { kind: 'paragraph', align: 'right', content: [{ kind: 'text', text: '甲' }] },
      { kind: 'paragraph', align: 'right', content: [{ kind: 'text', text: '2025年9月1日' }] },
    ])
  })
})

test('lists hold across empty lines, and what follows them is body text', () => {
  expect(lines('1. 甲\n\n1. 乙\n\n   续\n\n丙\n\n3. 丁')).toEqual(['1.甲', '2.乙', '续', '丙', '3.丁'])
})

test('lists are numbered as the level under their heading; what stands alone is not', () => {
  const text = '# 一\n\n1. 甲\n1. 2月\n\n## 二\n\n1. 丙\n\n### 三\n\n1. 丁\n1. 戊'
  expect(lines(text)).toEqual(['一', '1.甲', '2. 2月', '二', '丙', '三', '（1）丁', '（2）戊'])
})

test('addresses stay text', () => {
  expect(lines('网址 http://a.cn/甲，邮箱 a@b.cn')).toEqual(['网址 http://a.cn/甲，邮箱 a@b.cn'])
})

test('facts are put back where they belong however the text was cut and whatever was read before', () => {
  const row = '| {{ a[0] }} | {{ a[1] }}{2} |\n|---|---|\n| {{ a[2] }}:source[{{ a[3] }}] | {{ a[4] }} |'
  const body = `{{ a[5] }}\n\n:::table{caption="{{ a[6] }}" note="{{ a[7] }}"}\n${row}\n:::\n\n{{ a[8] }}:{{ a[9] }}`
  const letters = [...'甲乙丙丁戊己庚辛壬癸']
  for (const a of [letters, letters.toReversed()]) {
    const { blocks } = word(`{{ a[0] }}{{ a[1] }}\n\n${body}`, { a }).view
    expect(blocks.filter(({ kind }) => kind === 'paragraph').map(textOf)).toEqual([
      `${a[0]}${a[1]}`,
      a[5],
      `${a[8]}:${a[9]}`,
    ])
    expect(blocks.find(({ kind }) => kind === 'table')).toMatchObject({
      caption: a[6],
      note: a[7],
      columns: [{ title: a[0] }, { title: a[1], weight: 2 }],
      rows: [[[{ text: a[2] }, { kind: 'footnote', text: a[3] }], [{ text: a[4] }]]],
    })
  }
})
