import type { Text } from '../language.ts'
import type { Candidate } from './find-header.ts'
import type { Fault } from './gathered.ts'
import type { SourceSheet } from './import-row.ts'

/** Why a sheet is no table of ours, or which tables it might be. */
export function unknownFault({ file, sheet, rows }: SourceSheet, likely: readonly Candidate[]): Fault {
  const titles =
    rows.find((row) => row.filter((cell) => cell !== '').length > 1)?.filter((cell) => cell !== '') ?? []
  if (titles.length === 0) return { file, sheet, message: NO_TITLES }
  const shown = titles.slice(0, 12).join('、')
  const kinds = [...new Set(likely.map(({ kind, table }) => `${kind.name}（${table.title}）`))]
  const papers = new Set(likely.map(({ kind }) => kind))
  if (likely.length > 1 && papers.size === 1) return { file, sheet, message: samePaper(likely) }
  if (likely.length > 1)
    return {
      ...{ file, sheet },
      message: {
        zh: `像是好几种表：${kinds.join('、')}；用 --paper 指明`,
        en: `this could be any of: ${kinds.join(', ')}; choose with --paper`,
      },
    }
  return {
    ...{ file, sheet },
    message: {
      zh: `认不出是哪种表（表头：${shown}）；用 --paper 指明文书，用 --map "列名=字段" 指明各列`,
      en: `table not recognised (titles: ${titles.slice(0, 12).join(', ')}); name the paper with --paper and the columns with --map "title=field"`,
    },
  }
}

/** `--paper` does not tell them apart: numbers of records do. */
function samePaper(likely: readonly Candidate[]): Text {
  const ids = likely.flatMap(({ table: { prefix } }) => (prefix === null ? [] : [`${prefix}-001`]))
  const [kind] = likely.map((one) => one.kind)
  return {
    zh: `像是“${kind?.title.zh}”里的好几张表：${likely.map(({ table }) => table.title).join('、')}；加一列编号（如 ${ids[0] ?? 'ZJ-001'}），或抄进填报表（inspect form ${kind?.name}）`,
    en: `this could be several tables of ${kind?.name}: ${likely.map(({ table }) => table.name).join(', ')}; add a column of ids (such as ${ids[0] ?? 'ZJ-001'}), or copy it into our form (inspect form ${kind?.name})`,
  }
}

const NO_TITLES: Text = {
  zh: '没有表头，不当作表格，不收入',
  en: 'no row of titles, so this is not a table; skipped',
}
