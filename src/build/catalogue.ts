import { groupBy } from '../analysis/group-by.ts'
import type { Rule } from '../source/diagnostic.ts'

const begin = '<!-- checks:begin -->'
const end = '<!-- checks:end -->'

/** The text with the part between its two marks replaced by the checks there are, an area a table. */
export function withCatalogue(text: string, rules: readonly Rule[]): string {
  const from = text.indexOf(begin)
  const to = text.indexOf(end)
  if (from < 0 || to < from) throw new Error(`CONTRIBUTING.md needs the lines ${begin} and ${end}`)
  return `${text.slice(0, from + begin.length)}\n${catalogue(rules)}\n${text.slice(to)}`
}

function catalogue(rules: readonly Rule[]): string {
  const areas = groupBy(rules, ({ code }) => code.slice(0, code.indexOf('/')))
  return [`${rules.length} checks in ${areas.size} areas.`, ...[...areas].map(area)].join('\n\n')
}

function area([name, rules]: readonly [string, readonly Rule[]]): string {
  const rows = rules.map(({ code, severity, title }) => [`\`${code}\``, severity, title.en, title.zh])
  const table = [
    ['code', 'severity', 'holds when all is well', '应当如此'],
    ['---', '---', '---', '---'],
    ...rows,
  ]
  return `### ${name}\n\n${table.map(row).join('\n')}`
}

function row(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`
}
