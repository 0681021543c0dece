import { attribute, element, elements, partText, prefixOf } from './xml-elements.ts'

type Parts = ReadonlyMap<string, Uint8Array>

export interface ListedSheet {
  readonly name: string
  readonly hidden: boolean
  readonly part: string
}

export interface WorkbookList {
  readonly sheets: readonly ListedSheet[]
  /** days count from 1904, as old Macs did */
  readonly from1904: boolean
}

/** The sheets of a workbook in their order; null where it cannot be read. */
export function workbookSheets(parts: Parts): WorkbookList | null {
  const text = partText(parts.get('xl/workbook.xml'))
  const targets = relations(parts)
  if (text === null || targets === null) return null
  const prefix = prefixOf(text)
  const sheets = [...elements(element(text, `${prefix}sheets`)?.inner ?? '', `${prefix}sheet`)].flatMap(
    ({ attributes }): ListedSheet[] => {
      const part = targets.get(idOf(attributes)) ?? ''
      // chart sheets have no cells
      if (!parts.has(part)) return []
      const state = attribute(attributes, 'state') ?? 'visible'
      return [{ name: attribute(attributes, 'name') ?? '', hidden: state !== 'visible', part }]
    },
  )
  const date1904 = attribute(element(text, `${prefix}workbookPr`)?.attributes ?? '', 'date1904')
  return { sheets, from1904: date1904 === '1' || date1904 === 'true' }
}

/** The prefix of relationship ids is the writer's choice. */
function idOf(attributes: string): string {
  return /\s[A-Za-z_][\w.-]*:id\s*=\s*["']([^"']*)["']/.exec(attributes)?.[1] ?? ''
}

/** Parts of this package by relationship id. What lies outside of it is never looked for. */
function relations(parts: Parts): Map<string, string> | null {
  const text = partText(parts.get('xl/_rels/workbook.xml.rels'))
  if (text === null) return null
  const targets = new Map<string, string>()
  for (const { attributes } of elements(text, `${prefixOf(text)}Relationship`)) {
    if (attribute(attributes, 'TargetMode') === 'External') continue
    const target = attribute(attributes, 'Target') ?? ''
    const part = target.startsWith('/') ? target.slice(1) : `xl/${target.replace(/^\.\//, '')}`
    targets.set(attribute(attributes, 'Id') ?? '', part)
  }
  return targets
}
