import type { Text } from '../language.ts'

/** A filter was given something it cannot word. Caught where the tag is rendered; never reaches the caller. */
export class FilterMisuse extends Error {
  readonly text: Text

  constructor(text: Text) {
    super(text.en)
    this.text = text
  }
}

/** What a wrong value is called in a message: its kind, never its content, which may be of a restricted paper. */
export function kindOf(value: unknown): Text {
  if (Array.isArray(value)) return { zh: '一组数据', en: 'a list' }
  if (typeof value === 'object' && value !== null) return { zh: '一项含多个栏目的数据', en: 'a record' }
  if (typeof value === 'number') return { zh: '数字', en: 'a number' }
  if (typeof value === 'boolean') return { zh: '是否', en: 'a yes or no' }
  return { zh: '文字', en: 'a text' }
}
