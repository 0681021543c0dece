import { childField, type Field, labelAt, resolveField } from '../papers/fields.ts'
import type { PaperKind } from '../papers/paper.ts'
import type { Diagnostic } from '../source/diagnostic.ts'
import type { Path } from '../source/location.ts'
import type { Source } from '../source/source.ts'
import { diagnose } from './diagnose.ts'

/**
 * Money and areas with more decimals than their field allows. Not `multipleOf`, which by binary floating point
 * refuses 4.35.
 */
export function decimalProblems(
  kind: PaperKind<unknown>,
  source: Source,
  village: string | null,
): Diagnostic[] {
  const problems: Diagnostic[] = []
  if (!MANY_DECIMALS.test(source.text) || !hasDecimals(kind.schema)) return problems
  visit(source.value, resolveField(kind.schema as Field), [], (path, decimals) => {
    const label = labelAt(kind.schema, path)
    const written = kind.restricted ? '■' : source.written(path)
    problems.push(
      diagnose('schema/decimals', village, {
        ...source.at(...path),
        message: {
          zh: `“${label}”是 ${written}，小数应不超过 ${decimals} 位`,
          en: `“${label}” is ${written}; it may have ${decimals} decimals at most`,
        },
        hint: {
          zh: '金额写到分、面积写到 0.01 亩。',
          en: 'Write money to the cent (0.01 yuan) and areas to 0.01 mu.',
        },
      }),
    )
  })
  return problems
}

/** No field allows fewer than two: a text without three in a row need not be gone through. */
const MANY_DECIMALS = /\.\d{3}/u

const known = new WeakMap<object, boolean>()

function hasDecimals(schema: object): boolean {
  const answer = known.get(schema) ?? /money|area|x-decimals/u.test(JSON.stringify(schema))
  known.set(schema, answer)
  return answer
}

type Found = (path: Path, decimals: number) => void

function visit(value: unknown, field: Field, path: Path, found: Found): void {
  const decimals = field['x-decimals']
  if (typeof value === 'number' && decimals !== undefined && decimalsOf(value) > decimals)
    found(path, decimals)
  if (value === null || typeof value !== 'object') return
  const entries: Iterable<[string | number, unknown]> = Array.isArray(value)
    ? value.entries()
    : Object.entries(value)
  for (const [key, item] of entries) {
    const child = childField(field, key)
    if (child) visit(item, child, [...path, key], found)
  }
}

/** Digits behind the point in the shortest form of the number, which is how it was written. */
function decimalsOf(value: number): number {
  const [, digits = '', exponent = '0'] = /^-?\d+(?:\.(\d+))?(?:e([+-]\d+))?$/u.exec(String(value)) ?? []
  return Math.max(0, digits.length - Number(exponent))
}
