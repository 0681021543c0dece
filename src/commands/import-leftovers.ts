import { metaOf } from '../imports/dropped-columns.ts'
import type { Gathered } from '../imports/gathered.ts'
import type { RecognisedTable } from '../imports/recognised-table.ts'
import type { Text } from '../language.ts'

const telling = new Set(['ip', 'person', 'device', 'place', 'source'])

/**
 * What the files that were imported still hold: who answered from where, which the papers do not have, or what the
 * papers hold by now. Deleting is left to whoever answers for the originals.
 */
export function leftoverTexts({ tables, parts }: Gathered): Text[] {
  const files = [...new Set(parts.map(({ file }) => file))]
  const named = files.filter((file) => tables.some((table) => table.source.file === file && tells(table)))
  const others = files.filter((file) => !named.includes(file))
  return [...named.map(tellingText), ...(others.length === 0 ? [] : [originalsText(others)])]
}

function tells({ dropped }: RecognisedTable): boolean {
  return dropped.some(({ header }) => telling.has(metaOf(header) ?? ''))
}

function tellingText(file: string): Text {
  return {
    zh: `${file}: 原件里仍有答卷人的IP地址、来源等，核对无误后请删除`,
    en: `${file}: it still holds IP addresses, sources and the like of those who answered; delete it once checked`,
  }
}

function originalsText(files: readonly string[]): Text {
  const shown = files.length > 3 ? [...files.slice(0, 3), '…'] : files
  return {
    zh: `${shown.join('、')}${files.length > 3 ? ` 等 ${files.length} 个文件` : ''}: 内容已在底稿，核对无误后可以删除或另行归档`,
    en: `${shown.join(', ')}${files.length > 3 ? ` (${files.length} files)` : ''}: the papers hold it by now; once checked it may be deleted or filed elsewhere`,
  }
}
