import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { DocumentView } from '../views/document.ts'
import type { Facts } from './facts.ts'
import { plainText } from './plain-text.ts'
import { template, word, wording } from './try-wording.ts'

const BODY = `# {{ v }}

正文{{ v }}，**{{ v }}**:source[见{{ v }}]。{% sentence %}又{{ v }}{% endsentence %}

{{ v }}

1. {{ v }}
1. 乙

:::table{caption="{{ v }}" note="{{ v }}"}
| {{ v }}{2} | 乙 |
|---|--:|
{% for item in list %}
| {{ item }} | {{ v }} |
{% endfor %}
:::

:::right
{{ v }}
:::

{{ v }}:{{ v }}{{ v }}[{{ v }}]{{ v }}

:::appendix{title="{{ v }}"}
## {{ v }}
:::
`
const FRONT = 'title: {{ v }}\naddressee: {{ v }}\nmarks:\n  - {{ v }}\n'

function viewOf(v: string): DocumentView {
  return word(BODY, { v, list: [v, v] }, FRONT).view
}

/** Of the processor, so that a busy machine fails no test. */
function millisecondsSince(begun: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(begun)
  return (user + system) / 1000
}

/** Everything of a view but its words. */
function structure(value: unknown): unknown {
  if (typeof value === 'string') return ''
  if (Array.isArray(value)) return value.map(structure)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [
      key,
      key === 'kind' || key === 'align' || key === 'orientation' ? each : structure(each),
    ]),
  )
}

const markupLike = [
  '# 标题',
  '| a | b |',
  '|---|',
  ':::table',
  ':::',
  '{{ v }}',
  '{% if v %}',
  '{% endfor %}',
  '<script>alert(1)</script>',
  '[^1]',
  '[a](javascript:b)',
  '__proto__',
  'constructor',
  '&lt;b&gt; &#x41; &nbsp;',
  '**粗**',
  '*斜* _下_ `码`',
  '- 项',
  '1. 项',
  '---',
  '> 引',
  '\\n\\|',
  '=HYPERLINK("x")',
  'a: b',
  '"引号" \'单\'',
  '{3}',
  ':source[x]',
  '::pagebreak',
  '　　缩进',
]

describe('what stands in the papers never becomes markup or code', () => {
  const plain = structure(viewOf('甲'))

  test.each(markupLike)('%s', (value) => {
    const view = viewOf(value)
    expect(structure(view)).toEqual(plain)
    expect(view.title).toEqual([value.trim()])
    expect(view.blocks[0]).toEqual({
      kind: 'heading',
      level: 1,
      content: [{ kind: 'text', text: value.trim() }],
    })
  })

  test('whatever it is', () => {
    const unit = fc.oneof(
      fc.constantFrom(...markupLike, '\uFDD0\uFDD2\uFDD1', '\0', '\u202E', '\uD800', '。', '“', ' '),
      fc.string({ unit: 'binary' }),
      fc.string(),
    )
    const value = fc
      .array(unit, { maxLength: 6 })
      .map((parts) => parts.join('').replace(/[\r\n\u0085\u2028\u2029]/g, ''))
    fc.assert(
      fc.property(value, (v) => {
        fc.pre(plainText(v) !== null)
        expect(structure(viewOf(v))).toEqual(plain)
      }),
      { numRuns: 300, seed: 20250901 },
    )
  }, 60_000)

  test('its lines become paragraphs in the text and stay lines in a cell', () => {
    const body = '前{{ v }}后\n\n# {{ v }}\n\n| 甲 |\n|---|\n| {{ v }} |'
    expect(word(body, { v: '一\r\n\r\n# 二\n| 三 |' }).view.blocks).toEqual([
      { kind: 'paragraph', align: 'body', content: [{ kind: 'text', text: '前一' }] },
      { kind: 'paragraph', align: 'body', content: [{ kind: 'text', text: '# 二' }] },
      { kind: 'paragraph', align: 'body', content: [{ kind: 'text', text: '| 三 |后' }] },
      { kind: 'heading', level: 1, content: [{ kind: 'text', text: '一 # 二 | 三 |' }] },
      {
        kind: 'table',
        caption: null,
        note: null,
        columns: [{ title: '甲', weight: 1, align: 'left' }],
        rows: [[[{ kind: 'text', text: '一\n\n# 二\n| 三 |' }]]],
      },
    ])
  })

  test('a text of 10 MB is printed whole', () => {
    const v = '问题'.repeat(5_000_000)
    const { view, problems } = word('{{ v }}', { v })
    expect(problems).toEqual([])
    expect(view.blocks).toEqual([{ kind: 'paragraph', align: 'body', content: [{ kind: 'text', text: v }] }])
  })

  test('keys of JSON that are names of prototypes are data like any other', () => {
    const facts = JSON.parse('{"__proto__": {"x": "甲"}, "v": {"constructor": "乙"}}') as Facts
    const { view } = word('{{ v.constructor }}', facts)
    expect(view.blocks).toEqual([
      { kind: 'paragraph', align: 'body', content: [{ kind: 'text', text: '乙' }] },
    ])
    expect(Object.getOwnPropertyNames(Object.prototype)).not.toContain('x')
  })
})

const endless: readonly (readonly [name: string, body: string])[] = [
  [
    'loops in loops',
    '{% for a in (1..9999) %}{% for b in (1..9999) %}{% for c in (1..9999) %}甲{% endfor %}{% endfor %}{% endfor %}',
  ],
  ['empty loops', '{% for a in (1..99999) %}{% for b in (1..99999) %}{% endfor %}{% endfor %}'],
  ['a range without end', '{% for a in (1..99999999999) %}甲{% endfor %}'],
  ['100 MB of words', `{% for a in (1..1000) %}${'正文'.repeat(50_000)}{% endfor %}`],
  ['100 MB of facts', '{% for a in (1..1000) %}{{ long }}{% endfor %}'],
  ['a text that doubles', `{% assign x = long %}${'{% assign x = x | append: x %}'.repeat(40)}{{ x }}`],
  ['tags in tags', '{% if v %}'.repeat(10_000)],
  ['containers in containers', ':::right\n'.repeat(10_000)],
  ['lists in lists', '1. '.repeat(10_000)],
  [
    'lists in lists, line by line',
    Array.from({ length: 1000 }, (_, depth) => `${' '.repeat(depth * 3)}1. 甲`).join('\n'),
  ],
  ['brackets in brackets', ':a['.repeat(30_000)],
  ['braces in braces', ':a{a='.repeat(30_000)],
  ['a table of 20,000 columns', `${'|甲'.repeat(20_000)}\n${'|-'.repeat(20_000)}\n`],
  ['rows without end', `|甲|\n|-|\n{% for a in (1..100000) %}\n|{{ a }}|\n{% endfor %}`],
  ['delimiters without end', '{{'.repeat(100_000)],
  ['quotes without end', `{{ ${`'`.repeat(100_000)} }}`],
  ['a megabyte of template', '正文'.repeat(500_000)],
]

test('signs that mean nothing cost nothing', () => {
  const begun = process.cpuUsage()
  word('*甲 _乙 <丙'.repeat(20_000))
  expect(millisecondsSince(begun)).toBeLessThan(2000)
})

describe('a template without measure ends with a message', () => {
  const facts: Facts = { v: '甲', long: '长'.repeat(1_000_000) }

  test.each(endless)('%s', (_name, body) => {
    const begun = process.cpuUsage()
    const found = wording.checkTemplate(template(body), facts)
    expect(millisecondsSince(begun)).toBeLessThan(2000)
    expect(found.some(({ severity }) => severity === 'error')).toBe(true)
  })
})
