import type { Text } from '../language.ts'
import { metaOf } from './dropped-columns.ts'
import type { Gathered } from './gathered.ts'
import type { RecognisedTable } from './recognised-table.ts'

const telling = new Set(['ip', 'person', 'device', 'place', 'source'])

/**
 * What the files that were imported still hold: who answered from where, which the papers do not have, or what the
 * papers hold by now. Deleting is left to whoever answers for the originals.
 */
export function leftoverTexts({ tables, parts }: Gathered): Text[] {
  const files = [...new Set(parts.map(({ file }) => file))]
  const named = files.filter((file) => tables.some((table) => table.source.file === file && tells(table)))
  const others = files.filter((file) => !named.includes(file))
  return [
    ...(named.length === 0 ? [] : [tellingText(named)]),
    ...(others.length === 0 ? [] : [originalsText(others)]),
  ]
}

function tells({ dropped }: RecognisedTable): boolean {
  return dropped.some(({ header }) => telling.has(metaOf(header) ?? ''))
}

function tellingText(files: readonly string[]): Text {
  return {
    zh: `${shown(files).zh}: 原件里仍有答卷人的IP地址、来源等，核对无误后请删除`,
    en: `${shown(files).en}: the original still holds respondents’ IP addresses, sources and so on; delete it once you have checked the import`,
  }
}

function originalsText(files: readonly string[]): Text {
  return {
    zh: `${shown(files).zh}: 内容已在底稿，核对无误后可以删除或另行归档`,
    en: `${shown(files).en}: its content is now in the papers; once checked, it can be deleted or archived`,
  }
}

function shown(files: readonly string[]): Text {
  if (files.length <= 3) return { zh: files.join('、'), en: files.join(', ') }
  const some = files.slice(0, 3)
  return {
    zh: `${some.join('、')}等 ${files.length} 个文件`,
    en: `${some.join(', ')} and ${files.length - 3} more`,
  }
}
