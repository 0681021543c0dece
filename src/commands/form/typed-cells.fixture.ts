import type { CellValue } from 'exceljs'
import fc from 'fast-check'
import type { FormColumn } from '../../forms/form-table.ts'

/** What a clerk types, and what the paper must say for it: undefined where the cell stays blank. */
export interface TypedCell {
  readonly cell: CellValue
  readonly value: unknown
}

export const blank: TypedCell = { cell: null, value: undefined }
export const same = (value: string | number): TypedCell => ({ cell: value, value })

/** Letters, digits and signs as an input method leaves them: `Ａ１`. */
const wide = (text: string) =>
  text.replace(/[!-~]/gu, (sign) => String.fromCodePoint((sign.codePointAt(0) ?? 0) + 0xfee0))

const awkward = [
  ...['007', '=1+1', '=HYPERLINK("http://x")', '+86', '-3', '@x', "'", "'前", '"引"', '_x0041_', '_x005F_'],
  ...[
    '2025-09-01',
    '1e3',
    '是',
    '否',
    '1.38E-10',
    '1e-5',
    '1.5e+3',
    'null',
    '~',
    'true',
    'yes',
    '- 一',
    '# 记',
    '一 # 记',
    '一：二',
    '一: 二',
  ],
  ...[
    '{ a: 1 }',
    '[一, 二]',
    '&a',
    '*a',
    '!tag',
    '%x',
    '`x`',
    '|',
    '>',
    '？',
    '、',
    '—',
    '/',
    '０',
    'ＡＢＣ１２３',
  ],
  ...[
    '﨑①㎡ｱ',
    '😀👨‍👩‍👧',
    '𠮷野家',
    '前\n后',
    '前\n\n后',
    '一\n  二\n三',
    '\tx\ty',
    '一\u00a0二',
    '一\u3000二',
    '12%',
  ],
  ...[
    '长'.repeat(300),
    `${'很长的一句话，'.repeat(200)}完`,
    '<b>&amp;</b>',
    ']]>',
    '1,234',
    '３，４５６．７０',
  ],
]

/** Outer blanks are no part of an answer; cells hold no control characters. */
const sentence = fc
  .oneof(
    fc.constantFrom(...awkward),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 30 }).map((one) => one.replace(/\p{C}/gu, '')),
    fc.string({
      unit: fc.constantFrom(...'村民反映路灯坏了，修。：“”（）·ＡA1 -#&<>"\'=+@\n|┃'),
      maxLength: 40,
    }),
  )
  .map((one) => one.trim())
  .filter((one) => one !== '' && !/[\p{Cn}\p{Co}\p{Cs}┋]/u.test(one))

const day = fc
  .date({ min: new Date('1950-01-01'), max: new Date('2049-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))

function typedDay(said: string): fc.Arbitrary<TypedCell> {
  const [y = '', m = '', d = ''] = said.split('-')
  const [month, date] = [Number(m), Number(d)]
  const spelled = [said, `${y}.${month}.${date}`, `${y}/${m}/${d}`, `${y}年${month}月${date}日`, wide(said)]
  return fc.constantFrom<CellValue>(new Date(`${said}T00:00:00Z`), `${y}${m}${d}`, ...spelled).map((cell) => {
    return { cell, value: said }
  })
}

const time = fc.tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 })).chain(([h, m]) => {
  const [hour, minute] = [String(h).padStart(2, '0'), String(m).padStart(2, '0')]
  const value = `${hour}:${minute}`
  return fc
    .constantFrom(value, `${h}:${minute}`, `${h}：${minute}`, `${h}点${m}分`, wide(value))
    .map((cell) => {
      return { cell, value }
    })
})

/** Some write the unit behind it, which must be the column's. */
function typedNumber(value: number, unit: string): fc.Arbitrary<TypedCell> {
  const parted = value.toLocaleString('en-US', { maximumFractionDigits: 2 })
  return fc
    .constantFrom<CellValue>(
      value,
      value,
      String(value),
      parted,
      wide(parted),
      `${value}${unit}`,
      ` ${value} `,
    )
    .map((cell) => ({ cell, value }))
}

function numberOf({ label, path, type, minimum, maximum }: FormColumn): fc.Arbitrary<TypedCell> {
  const unit = /（([元亩票份户人页])）$/u.exec(label)?.[1] ?? ''
  const typed = (value: number) => typedNumber(value, unit)
  // full marks are more than none
  const least = path[0] === 'full' ? 1 : (minimum ?? -1e7)
  const range = { min: Math.max(least, -1e7), max: Math.min(maximum ?? 1e7, 1e7) }
  const whole = fc.integer(range)
  if (type === 'integer') return whole.chain(typed)
  const cents = fc.integer({ min: range.min * 100, max: range.max * 100 }).map((sum) => sum / 100)
  return fc.oneof(whole, cents).chain(typed)
}

function choiceOf(column: FormColumn): fc.Arbitrary<TypedCell> {
  const { choices, closed, refers } = column
  const known = choices.flatMap(({ value, shown }) =>
    [value, shown, wide(value), ` ${shown}`].map((cell) => ({ cell, value })),
  )
  const prefix = refers.find((one) => /^[A-Z]{2}$/u.test(one))
  const fresh = prefix
    ? [{ cell: wide(`${prefix}-977`), value: `${prefix}-977` }, same(`${prefix}-978`)]
    : refers.includes('alias')
      ? ['农户癸', '村民Ａ', '甲（南头）', '张 三'].map(same)
      : []
  const all = closed ? known : [...known, ...fresh]
  return all.length === 0 ? sentence.map(same) : fc.constantFrom(...all)
}

function listOf(column: FormColumn): fc.Arbitrary<TypedCell> {
  const { items, separator, choices, refers, closed } = column
  const marks = separator === '\n' ? ['\n'] : ['、', '，', ',', ';', '；', ' ', '、 ', '\n']
  const single: fc.Arbitrary<string> = closed
    ? fc.constantFrom(...choices.map(({ value }) => value))
    : items === 'integer'
      ? fc.integer({ min: 1990, max: 2030 }).map(String)
      : refers.includes('source')
        ? fc.constantFrom(
            'ZF-001',
            'YD-002',
            'ZZ-003#p12',
            '东圩村/WT-001',
            'survey@12',
            'rating#m1',
            'survey#Q20',
          )
        : refers.length > 0
          ? fc.constantFrom(...refers.flatMap((one) => [`${one}-001`, `${one}-012a`]))
          : sentence.filter((one) => !one.includes('\n'))
  const unique = fc.uniqueArray(single, { minLength: 1, maxLength: 4 })
  return fc.tuple(unique, fc.constantFrom(...marks)).map(([list, mark]) => {
    return { cell: list.join(mark), value: items === 'integer' ? list.map(Number) : list }
  })
}

export function letterOf({ choices }: FormColumn): fc.Arbitrary<TypedCell> {
  const said = choices.flatMap(({ value, shown }) =>
    [value, value.toLowerCase(), shown, wide(value)].map((cell) => ({ cell, value })),
  )
  return fc.oneof(
    { weight: 9, arbitrary: fc.constantFrom(...said) },
    fc.constantFrom(blank, { ...blank, cell: '_' }),
  )
}

const flags = [...['是', '√', 'Y'].map((cell) => ({ cell, value: true }))].concat(
  ['否', '×', '无'].map((cell) => ({ cell, value: false })),
)

export function saidIn(column: FormColumn): fc.Arbitrary<TypedCell> {
  switch (column.type) {
    case 'date':
      return day.chain(typedDay)
    case 'time':
      return time
    case 'integer':
    case 'number':
      return numberOf(column)
    case 'flag':
      return fc.constantFrom(...flags)
    case 'choice':
      return choiceOf(column)
    case 'list':
      return listOf(column)
    case 'letter':
      return letterOf(column)
    default:
      return sentence.map(same)
  }
}
