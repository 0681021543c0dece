/**
 * A paper's template with its placeholders filled: each becomes a double-quoted scalar, so that no name can turn
 * into structure; null becomes null.
 */
export function fillTemplate(template: string, values: Readonly<Record<string, string | null>>): string {
  return template.replace(/\{\{(\w+)\}\}/gu, (_, key: string) => {
    const value = Object.hasOwn(values, key) ? values[key] : undefined
    if (value === undefined) throw new Error(`the template asks for “${key}”, which nobody gives`)
    return value === null ? 'null' : JSON.stringify(value)
  })
}
