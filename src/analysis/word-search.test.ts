import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { WordSearch } from './word-search.ts'

function found(text: string, ...words: string[]): string[] {
  const search = new WordSearch<string>()
  for (const word of words) search.add(word, word)
  return [...search.find(text)].map(({ start, end }) => text.slice(start, end))
}

describe('word search', () => {
  it('finds names however they are spaced', () => {
    expect(found('昨天王 芳和王　芳、王\n  芳来过', '王芳')).toEqual(['王 芳', '王　芳', '王\n  芳'])
    expect(found('阿依•古丽与阿依・古丽', '阿依·古丽')).toEqual(['阿依•古丽', '阿依・古丽'])
    expect(found('王芳', '王 芳')).toEqual(['王芳'])
  })

  it('takes the longest name', () => {
    expect(found('王芳芳', '王芳', '王芳芳')).toEqual(['王芳芳'])
  })

  it('finds numbers across dashes, but not inside longer ones', () => {
    expect(found('138-0013 8000', '13800138000')).toEqual(['138-0013 8000'])
    expect(found('138.0013.8000、138．0013．8000、138/0013_8000', '13800138000')).toHaveLength(3)
    expect(found('１３８００１３８０００', '13800138000')).toEqual(['１３８００１３８０００'])
    expect(found('138001380001', '13800138000')).toEqual([])
    expect(found('913800138000', '13800138000')).toEqual([])
  })

  it('leaves out what would be found everywhere', () => {
    expect(found('王', '王', '')).toEqual([])
  })

  it('finds every word that was put into a text', () => {
    const word = fc.string({ unit: fc.constantFrom(...'王李张芳伟强明'), minLength: 2, maxLength: 4 })
    fc.assert(
      fc.property(word, fc.string(), fc.string(), (name, before, after) => {
        expect(found(`${before}，${name}，${after}`, name)).toContain(name)
      }),
    )
  })
})
