import type { Text } from '../language.ts'

interface Leftover {
  readonly pattern: RegExp
  readonly message: Text
}

const AT_START: readonly Leftover[] = [
  {
    pattern: /^#{1,6}[^#\s]/,
    message: { zh: '# 后面要空一格才是标题', en: 'A heading wants a space after #' },
  },
  {
    pattern: /^#{1,6}\s/,
    message: { zh: '标题要单独成行', en: 'A heading stands on a line of its own' },
  },
  {
    pattern: /^(：{2,3}|:{2,})/,
    message: {
      zh: '版块没有写对：用半角冒号，如 :::table{caption="标题"}，引号和花括号要配对',
      en: 'Not a directive: half-width colons, quotes and braces in pairs, as :::table{caption="…"}',
    },
  },
  {
    pattern: /^(>|-{3,}|\*{3,}|={3,}|_{3,})/,
    message: { zh: '公文没有引用块和分隔线', en: 'Official documents have no quotes and no rules' },
  },
  {
    pattern: /^\|.*\|$/s,
    message: {
      zh: '表格没有写对：第二行应是 |---|---|，列数与表头相同',
      en: 'Not a table: the second line wants |---|---| with as many columns as the first',
    },
  },
]

const ANYWHERE: readonly Leftover[] = [
  {
    pattern: /<\/?[a-z!][^>]*>/i,
    message: { zh: '不能用网页标记', en: 'HTML is not used' },
  },
  { pattern: /!?\[[^\]]*\]\(/, message: { zh: '不能用链接和图片', en: 'Links and pictures are not used' } },
  {
    pattern: /\[\^[^\]]*\]/,
    message: { zh: '脚注写成 :footnote[内容]', en: 'Write a footnote as :footnote[text]' },
  },
  {
    pattern: /(?<!\*)\*(?!\*)[^*\n]+\*(?!\*)|__|~~|`/,
    message: {
      zh: '不用斜体、下划线、删除线等符号；加粗写成 **内容**',
      en: 'No italics, underlines or the like; bold is **text**',
    },
  },
]

/** Signs the office meant as markup but which would be printed; where in the text, and what to do. */
export function leftoverMarkup(text: string, first: boolean): { at: number; message: Text } | null {
  let at = 0
  for (const line of text.split('\n')) {
    const found = first || at > 0 ? AT_START.find(({ pattern }) => pattern.test(line.trim())) : undefined
    if (found !== undefined) return { at, message: found.message }
    at += line.length + 1
  }
  for (const { pattern, message } of ANYWHERE) {
    const match = pattern.exec(text)
    if (match !== null) return { at: match.index, message }
  }
  return null
}
