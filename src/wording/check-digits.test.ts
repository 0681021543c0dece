import { describe, expect, test } from 'vitest'
import { faults, template } from './try-wording.ts'

const facts = { n: 3, village: { name: '城东村' }, rows: [{ id: 'WT-001' }], chart: null }

/** The body begins on line 4. */
const refused: readonly (readonly [body: string, places: readonly string[]])[] = [
  ['走访35户，占12.5%', ['4:3', '4:8']],
  ['走访３５户', ['4:3']],
  ['截至2025年9月30日', ['4:3', '4:8', '4:10']],
  ['{% if village %}发现3个问题{% else %}发现5个{% endif %}', ['4:19', '4:35']],
  ['第{{ n }}条至第5条', ['4:12']],
  ['问题清单见《问题清单》，共12个', ['4:14']],
  ['《问题清单》12个', ['4:7']],
  ['代表12人，附件3个', ['4:3', '4:9']],
  ['电话12次', ['4:3']],
  ['表{% if village %}3{% else %}1{% endif %}', ['4:18', '4:29']],
  ['# 一1', ['4:4']],
  [':::table{caption="共3项"}\n| 甲 |\n|---|\n| 5 |\n:::', ['4:20', '7:3']],
  ['甲\n\n2025年', ['6:1']],
]

const allowed: readonly string[] = [
  '1. 甲\n2. 乙\n\n10. 丙',
  '{% for row in rows %}\n1. {{ row.id }}\n{% endfor %}',
  '| 甲{1.2} | 乙{3} |\n|---|---|\n| 丙 | 丁 |',
  '《村民委员会组织法》第36条第2款，《民法典》第705条、第707条和第734条',
  '《中华人民共和国民法典》（2020年5月28日通过）第1259条',
  '《关于2025年中央一号文件的意见》（青办发〔2025〕14号）',
  '财会〔2023〕14号、GB/T 9704-2012、GB/T 9704—2012、DA/T 22，用A4纸',
  '见附件2、附表1。表1 参评人员，图2：各方面得分',
  '监督电话：0716-5223315、5223316，邮编：434300，邮箱 xcb12@qh.gov.cn',
  "第{{ n }}条，{{ '12+N' }}方法，第三十六条，三十日内",
  '{% comment %}2025年改{% endcomment %}甲',
  '{% if n > 5 %}甲{% endif %}',
]

describe('figures written into a template', () => {
  test.each(refused)('%s', (body, places) => {
    const found = faults(template(body), facts).filter((fault) => fault.includes(' digits '))
    expect(found.map((fault) => fault.split(' ')[0])).toEqual(places)
  })

  test.each(allowed)('but not %s', (body) => {
    expect(faults(template(body), facts).filter((fault) => fault.includes(' digits '))).toEqual([])
  })

  test('of its front matter as well', () => {
    expect(faults(template('甲', 'title: 2025年报告\nnumber: 青巡〔2025〕5号'), facts)).toEqual([
      expect.stringContaining('2:8 digits 模板里直接写了数字“2025”'),
    ])
  })
})
