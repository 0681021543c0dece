/** A number in [0, count), the same for the same seed and call: linear congruential, high bits. */
export type Lot = (count: number) => number

export function lotOf(seed: number): Lot {
  let state = (seed * 2_654_435_761) >>> 0
  return (count) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * count)
  }
}

export interface Mutation {
  readonly name: string
  mutate(text: string, lot: Lot): string | Uint8Array
}

/** What a tired hand, a bad disk or a careless merge does to a paper. */
export const mutations: readonly Mutation[] = [
  { name: 'line deleted', mutate: (text, lot) => withLine(text, lot, () => []) },
  { name: 'line doubled', mutate: (text, lot) => withLine(text, lot, (line) => [line, line]) },
  { name: 'lines swapped', mutate: swapped },
  {
    name: 'line truncated',
    mutate: (text, lot) => withLine(text, lot, (line) => [line.slice(0, lot(line.length + 1))]),
  },
  { name: 'text truncated', mutate: (text, lot) => text.slice(0, lot(text.length)) },
  {
    name: 'line moved in or out',
    mutate: (text, lot) =>
      withLine(text, lot, (line) => [
        lot(2) === 0 ? `${' '.repeat(1 + lot(3))}${line}` : line.replace(/^ {1,2}/u, ''),
      ]),
  },
  { name: 'byte flipped', mutate: flipped },
  { name: 'sign typed', mutate: typed },
  { name: 'sign removed', mutate: removed },
  { name: 'key renamed', mutate: renamed },
  { name: 'type changed', mutate: retyped },
  {
    name: 'blank behind a key left out',
    mutate: (text, lot) => withLine(text, lot, (line) => [line.replace(': ', ':')]),
  },
]

function withLine(text: string, lot: Lot, change: (line: string) => string[]): string {
  const lines = text.split('\n')
  const at = lot(lines.length)
  lines.splice(at, 1, ...change(lines[at] ?? ''))
  return lines.join('\n')
}

function swapped(text: string, lot: Lot): string {
  const lines = text.split('\n')
  const [a, b] = [lot(lines.length), lot(lines.length)]
  const line = lines[a] ?? ''
  lines[a] = lines[b] ?? ''
  lines[b] = line
  return lines.join('\n')
}

function flipped(text: string, lot: Lot): Uint8Array {
  const bytes = new TextEncoder().encode(text)
  const at = lot(bytes.length)
  bytes[at] = (bytes[at] ?? 0) ^ (1 << lot(8))
  return bytes
}

const SIGNS = [
  ...(`#:,-[]{}'"&*!?|>%@\`_.0 \t\r\n：，　` + '\u00a0\u0085\u2028\ufeff\u0000'),
  ' #',
  '# ',
  ': ',
  '- ',
  '---\n',
  ' # ',
]

function typed(text: string, lot: Lot): string {
  const at = lot(text.length + 1)
  return text.slice(0, at) + (SIGNS[lot(SIGNS.length)] ?? '') + text.slice(at)
}

function removed(text: string, lot: Lot): string {
  const places = [...text.matchAll(/[:,\-[\]{}'"\n ]/gu)].map(({ index }) => index)
  const at = places[lot(places.length)] ?? 0
  return text.slice(0, at) + text.slice(at + 1)
}

function renamed(text: string, lot: Lot): string {
  return replacedAt(text, lot, /(?<=^|[\s{,])[a-z_]+(?=:\s)/gu, (key) => {
    const at = lot(key.length + 1)
    return key.slice(0, at) + 'xs_'.charAt(lot(3)) + key.slice(at + lot(2))
  })
}

const TYPES: readonly ((value: string) => string)[] = [
  (value) => `[${value}]`,
  (value) => `{ value: ${value} }`,
  (value) => `'${value}'`,
  () => 'null',
  () => '~',
  () => 'true',
  () => 'no',
  (value) => `0${value}`,
  (value) => `${value}e3`,
  (value) => `-${value}`,
  (value) => `${value}.5`,
  () => '12345678901234567890',
  () => '',
]

function retyped(text: string, lot: Lot): string {
  return replacedAt(text, lot, /(?<=[:-] )[^\s{}[\],#'"][^\n{}[\],#]*/gu, (value) => {
    return TYPES[lot(TYPES.length)]?.(value) ?? value
  })
}

function replacedAt(text: string, lot: Lot, wanted: RegExp, change: (found: string) => string): string {
  const found = [...text.matchAll(wanted)]
  const one = found[lot(found.length)]
  if (!one) return text
  return text.slice(0, one.index) + change(one[0]) + text.slice(one.index + one[0].length)
}
