const FIELD = /^ {4}([a-z_]+):(?: |$)/u

/**
 * A record, `  - id: WT-001` and its fields below, with those fields alone whose text is not the other's; the whole of it
 * where a value may run on over what looks like another field.
 */
export function differingFields(text: string, other: string): string {
  const [fields, others] = [fieldsOf(text), fieldsOf(other)]
  if (!fields || !others) return text
  const parts = [...fields].map(([key, field]) => (key === '' || others.get(key) !== field ? field : ''))
  return parts.join('')
}

/** Lines by field, the first line under ''; null where they cannot be told apart at sight. */
function fieldsOf(text: string): Map<string, string> | null {
  const [head = '', ...lines] = text.split(/(?<=\n)/u)
  if (/["'&*!]/u.test(text) || /[[{]/u.test(head)) return null
  const fields = new Map([['', head]])
  let field = ''
  for (const line of lines) {
    const key = FIELD.exec(line)?.[1]
    if (key !== undefined && (fields.has(key) || !isClosed(line))) return null
    if (key !== undefined) field = key
    fields.set(field, (key === undefined ? (fields.get(field) ?? '') : '') + line)
  }
  return fields
}

/** Whether every bracket of the line is closed in it. */
function isClosed(line: string): boolean {
  return (line.match(/[[{]/gu)?.length ?? 0) === (line.match(/[\]}]/gu)?.length ?? 0)
}
