/** What ssh-keygen signs in: a signature made for anything else does not hold here. */
export const NAMESPACE = 'inspect'
/** What git signs commits and tags in. */
export const TAG_NAMESPACE = 'git'

const BEGIN = '-----BEGIN SSH SIGNATURE-----'
const END = '-----END SSH SIGNATURE-----'

/** The body of an armoured signature on one line, as a record keeps it. */
export function bodyOf(armoured: string): string {
  return armoured.replaceAll(/-----[^\n]*-----|\s/gu, '')
}

/** As `ssh-keygen -Y verify -s` reads it. */
export function armoured(body: string): string {
  return [BEGIN, ...(body.match(/.{1,70}/gu) ?? []), END, ''].join('\n')
}

/** As `ssh-keygen -Y verify -f` reads them: one person, whose keys these are. */
export function allowedSigners(name: string, keys: readonly string[]): string {
  return keys.map((key) => `"${name.replaceAll('"', '')}" namespaces="${NAMESPACE}" ${key}\n`).join('')
}
