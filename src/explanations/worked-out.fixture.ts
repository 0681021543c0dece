import { Fraction } from '../scoring/fraction.ts'

/** What a formula with its numbers put in comes to: `(12×100 + 1005/13) ÷ 2`. */
export function workedOut(formula: string): Fraction {
  const tokens = formula.match(/\d+(?:\.\d+)?(?:\/\d+)?|[()+−×÷]/gu) ?? []
  if (tokens.join('') !== formula.replace(/\s+/gu, '')) throw new Error(`no formula: ${formula}`)
  let at = 0
  const sum = (): Fraction => {
    let value = product()
    while (tokens[at] === '+' || tokens[at] === '−') {
      const sign = tokens[at]
      at += 1
      value = sign === '+' ? value.plus(product()) : value.minus(product())
    }
    return value
  }
  const product = (): Fraction => {
    let value = factor()
    while (tokens[at] === '×' || tokens[at] === '÷') {
      const sign = tokens[at]
      at += 1
      const next = factor()
      const result = sign === '×' ? value.times(next) : value.over(next)
      if (result === null) throw new Error(`divided by 0: ${formula}`)
      value = result
    }
    return value
  }
  const factor = (): Fraction => {
    const token = tokens[at]
    at += 1
    if (token === '−') return Fraction.zero.minus(factor())
    if (token !== '(') return Fraction.parse(token ?? '') ?? fail(formula)
    const value = sum()
    if (tokens[at] !== ')') fail(formula)
    at += 1
    return value
  }
  const value = sum()
  return at === tokens.length ? value : fail(formula)
}

function fail(formula: string): never {
  throw new Error(`no formula: ${formula}`)
}
