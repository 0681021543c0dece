import { describe, expect, it } from 'vitest'
import { clip, widthOf } from './width.ts'

describe('columns on a screen', () => {
  it.each([
    ['abc', 3],
    ['城东村', 6],
    ['“一”—…·', 7],
    ['（２）：', 8],
    ['ｱ', 1],
    ['e\u0301', 1],
    ['\u001b[1m红\u001b[22m', 2],
    ['𠮷😀', 4],
    ['❤\ufe0f', 1],
    ['\t\u0007', 0],
  ])('%j takes %i', (text, width) => {
    expect(widthOf(text)).toBe(width)
  })

  it('clips between characters', () => {
    expect(clip('城东村委会', 5)).toBe('城东…')
  })
})
