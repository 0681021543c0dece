import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { seeded } from './seeded.mjs'

const words = ['好', '较好', '一般', '差', '不了解']
const groups = ['群众', '服务对象']
const head = ['序号', '提交答卷时间', '所用时间', '来源', '来源详情', '来自IP', '1、您的身份']

/**
 * What a questionnaire platform hands out, a file a village, in UTF-8 with a mark; the surveys of the villages are left
 * without sheets. Nothing in it is amiss, so that an import looks at every village to the end.
 */
export function makeExports(root, folder, sheets) {
  const text = readFileSync(join(root, 'questionnaire.yaml'), 'utf8')
  const items = [...text.matchAll(/text: ([^,}\n]+?)(?:,| \})/gu)].map(([, item]) => item)
  const titles = [...head, ...items.map((item, at) => `${at + 2}、${item}`), '24、您还有哪些意见建议？']
  for (const [index, village] of readdirSync(join(root, 'villages')).sort().entries()) {
    const lot = seeded(7000 + index)
    const rows = Array.from({ length: sheets }, (_, at) => sheetOf(at, items.length, lot))
    mkdirSync(join(folder, village), { recursive: true })
    writeFileSync(
      join(folder, village, '问卷.csv'),
      `\ufeff${[titles, ...rows].map((row) => row.join(',')).join('\r\n')}`,
    )
    const paper = [
      'kind: survey',
      `issued: ${sheets}`,
      `returned: ${sheets}`,
      'invalid: 0',
      'responses: []',
      '',
    ]
    writeFileSync(join(root, 'villages', village, 'survey.yaml'), paper.join('\n'))
  }
}

function sheetOf(at, items, lot) {
  const two = (number) => String(number).padStart(2, '0')
  const group = lot.pick(groups)
  const answers = Array.from({ length: items }, (_, item) =>
    item >= 16 && item <= 18 ? '(跳过)' : lot.pick(words),
  )
  const when = `2025/9/20 10:${two(at % 60)}:${two(Math.floor(at / 60) % 60)}`
  const device = [`${(at % 90) + 30}秒`, '微信', '昵称', `198.51.100.${at % 250}`]
  return [at + 1, when, ...device, group, ...answers, at % 17 === 0 ? `希望修好${at}号路` : '(空)']
}
