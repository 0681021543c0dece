import { describe, expect, test } from 'vitest'
import { sampleFacts, sampleTemplate } from './sample-report.ts'
import { faults, lines, textOf, word, wording } from './try-wording.ts'

describe('a village report', () => {
  const { view, problems } = wording.wordDocument(sampleTemplate, sampleFacts)
  const text = view.blocks.map(textOf)

  test('has no fault, whichever way its conditions turn', () => {
    expect(faults(sampleTemplate, sampleFacts)).toEqual([])
  })

  test('takes its elements from the front matter', () => {
    expect(view).toMatchObject({
      title: ['关于城东村巡察情况的报告'],
      addressee: '中共青禾县委员会',
      sender: '县委第一巡察组',
      date: '2025年9月30日',
      number: '青巡报〔2025〕3号',
      marks: ['内部资料 注意保密'],
      attachments: ['城东村问题清单'],
      orientation: 'portrait',
    })
  })

  test('words its facts', () => {
    expect(text).toContain(
      '根据中共青禾县委员会统一部署，县委第一巡察组于2025年9月1日至20日对城东村党组织开展了巡察。现将有关情况报告如下。',
    )
    expect(text).toContain(
      '巡察期间，共谈话23人次，走访66户，占常住户的13.75%；发放问卷100份，收回96份，回收率96.00%。受理信访3件。',
    )
    expect(text.find((line) => line.startsWith('城东村位于'))).toBe(
      '城东村位于城东镇，现有村民小组8个，农户512户、1834人。村党组织有党员47名。2025年上半年村集体收入12.35万元。村“两委”成员有书记王建国、副书记李红梅、委员赵大勇等4人。',
    )
  })

  test('gives each problem its source as a footnote', () => {
    const found = text.find((line) => line.includes('涉及金额'))
    expect(found).toMatch(
      /村务监督委员会未审核。涉及金额5\.23万元。属责任、作风方面问题。\[会议记录ZL-002、记账凭证ZL-012\]$/,
    )
  })

  test('numbers what is listed, and bold holds beside Chinese punctuation', () => {
    expect(view.blocks.at(-2)).toEqual({
      kind: 'paragraph',
      align: 'body',
      content: [
        { kind: 'text', text: '1.' },
        { kind: 'text', text: '对村党组织：', bold: true },
        { kind: 'text', text: '规范现金支出，三个月内完成清理。' },
      ],
    })
  })

  test('has its table, its chart and its appendix', () => {
    expect(view.blocks.find(({ kind }) => kind === 'table')).toMatchObject({
      caption: '参评人员构成',
      note: '得分口径：好100分、较好80分、一般60分、差0分，不了解不计。',
      columns: [
        { title: '类别', weight: 2, align: 'left' },
        { title: '人数', weight: 1, align: 'right' },
        { title: '平均得分', weight: 1, align: 'right' },
      ],
      rows: [
        [[{ text: '镇机关干部' }], [{ text: '6' }], [{ text: '88.13' }]],
        [[{ text: '村组干部' }], [{ text: '18' }], [{ text: '87.00' }]],
        [[{ text: '群众' }], [{ text: '72' }], [{ text: '—' }]],
      ],
    })
    expect(view.blocks.find(({ kind }) => kind === 'chart')).toMatchObject({
      series: [{ values: [87, 80, null] }],
    })
    expect(view.appendices).toMatchObject([{ title: '城东村问题清单', blocks: [{ rows: { length: 12 } }] }])
  })

  test('says what is to be supplied and what was left out, where the template has it', () => {
    expect(problems.map(({ severity, range, message }) => [severity, range?.start.line, message.zh])).toEqual(
      [
        ['info', 19, '此处没有事实，整句未写'],
        ['info', 49, '此处没有事实，整句未写'],
        ['warning', 51, '待补：现场照片'],
      ],
    )
  })

  test('prints no blank, no undefined and no object, whatever is absent', () => {
    const nothing = Object.fromEntries(Object.keys(sampleFacts).map((name) => [name, null]))
    const made = wording.wordDocument(sampleTemplate, nothing)
    expect(JSON.stringify(made.view)).not.toMatch(/undefined|NaN|\[object|null年|为。|共人/)
    expect(made.view.blocks.filter(({ kind }) => kind !== 'table').map(textOf)).not.toContain('')
    expect(made.view.blocks.map(textOf)).not.toContain('未发现明显问题。')
  })
})

describe('absent facts', () => {
  const facts = { a: '甲', none: null, blank: ' ', list: [] }

  test('leave out their sentence, with its footnote, and no other', () => {
    expect(lines('一{{ a }}。二{{ none }}，三。:source[来源]四{{ a }}！', facts)).toEqual(['一甲。四甲！'])
    expect(lines('“一{{ none }}。”二{{ blank }}？三。', facts)).toEqual(['三。'])
    expect(lines('只有{{ list | join_zh }}。', facts)).toEqual([])
  })

  test('leave out only the words in sentence tags where there are any', () => {
    expect(lines('一{% sentence %}，其中{{ none }}人{% endsentence %}。', facts)).toEqual(['一。'])
    expect(lines('一{% sentence %}，其中{{ a }}人{% endsentence %}。', facts)).toEqual(['一，其中甲人。'])
  })

  test('leave out a footnote alone', () => {
    expect(lines('一:source[{{ none }}]。', facts)).toEqual(['一。'])
  })

  test('are a dash in a table, and blank where the template leaves a cell to be filled in', () => {
    const { view } = word('| 甲 | 乙 | 丙 |\n|---|---|---|\n| {{ none }} | {{ none | money }}元 | |', facts)
    expect(view.blocks[0]).toMatchObject({ rows: [[[{ text: '—' }], [{ text: '—元' }], []]] })
  })

  test('take a default, or are to be supplied', () => {
    expect(lines("{{ none | default: '无' }}，{{ list | required: '名单' }}。", facts)).toEqual([
      '无，（待补：名单）。',
    ])
  })

  test('leave out their line of the front matter', () => {
    const { view } = word(
      '正文',
      facts,
      'title: 题\nnumber: {{ none }}\nattachments:\n  - {{ a }}\n  - {{ none }}',
    )
    expect(view).toMatchObject({ number: null, attachments: ['甲'] })
  })

  test('are not there in conditions, nor are empty lists; 0 is', () => {
    const body =
      '{% if none %}一{% endif %}{% if list %}二{% endif %}{% if zero %}三{% endif %}{% unless list %}四{% endunless %}'
    expect(lines(body, { ...facts, zero: 0 })).toEqual(['三四'])
    expect(lines('{% if none > 1 %}一{% elsif none < 1 %}二{% else %}三{% endif %}', facts)).toEqual(['三'])
    expect(lines('{% if list == empty %}一{% endif %}{% if none == nil %}二{% endif %}', facts)).toEqual([
      '一二',
    ])
  })
})
