/** What a git bundle says of itself before its contents. */
export interface BundleHeader {
  /** commits that the receiver must have, with their first line */
  readonly wants: readonly { readonly commit: string; readonly subject: string }[]
  readonly references: readonly { readonly commit: string; readonly name: string }[]
}

/** The head of a bundle (gitformat-bundle, v2 and v3); null where the bytes are none. */
export function readBundleHeader(bytes: Uint8Array): BundleHeader | null {
  const text = new TextDecoder().decode(bytes)
  const end = text.indexOf('\n\n')
  const [signature = '', ...lines] = text.slice(0, Math.max(0, end)).split('\n')
  if (!/^# v[23] git bundle$/u.test(signature)) return null
  const wants = lines.flatMap((line) => {
    const [, commit, subject = ''] = /^-([0-9a-f]{40,64})(?: (.*))?$/u.exec(line) ?? []
    return commit === undefined ? [] : [{ commit, subject }]
  })
  const references = lines.flatMap((line) => {
    const [, commit, name = ''] = /^([0-9a-f]{40,64}) (.+)$/u.exec(line) ?? []
    return commit === undefined ? [] : [{ commit, name }]
  })
  const others = lines.length - wants.length - references.length
  return lines.filter((line) => line.startsWith('@')).length === others ? { wants, references } : null
}
