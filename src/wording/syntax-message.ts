import type { Text } from '../language.ts'

const KNOWN: readonly (readonly [RegExp, string])[] = [
  [/^expected "\|" before filter/, '标签里有多余的内容，或漏写竖线 |'],
  [/^expected filter name/, '竖线 | 后面缺写法名称'],
  [/^expected ":" after filter name/, '写法名称后面应是冒号 : 或竖线 |'],
  [/^invalid value expression/, '标签里没有可用的名称'],
  [/^illegal tag: \{%-?\s*for/, 'for 应写成 {% for 项 in 一组数据 %}'],
  [/^expected (variable name|"=")/, 'assign 应写成 {% assign 名称 = 值 %}'],
  [/^\[ not closed/, '方括号 [ 没有收尾'],
  [/^invalid range syntax/, '数的范围应写成 (1..10)'],
  [/^unexpected (elsif|"|')/, '标签里有多余的内容'],
  [/^duplicated else/, '一个 if 里只能有一个 else'],
  [/^unexpected/, '标签里有看不懂的内容'],
]

const EQUALS: Text = { zh: '判断相等要写两个等号 ==', en: 'Equality is written ==' }

/** What LiquidJS says of a tag it cannot read, in the office's words. */
export function syntaxMessage(error: unknown, written = ''): Text {
  if (/[^=!<>]=[^=]/.test(written) && /^\{%-?\s*(if|elsif|unless)/.test(written)) return EQUALS
  const said = error instanceof Error ? error.message : String(error)
  const en = said.replace(/, line:\d+, col:\d+.*$/s, '')
  const zh = KNOWN.find(([pattern]) => pattern.test(said))?.[1] ?? '标签写法不对'
  return { zh, en: en.charAt(0).toUpperCase() + en.slice(1) }
}
