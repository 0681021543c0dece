/** A hash in groups of four, as it is read aloud and compared on paper. */
export function hashGroups(hash: string): string {
  return hash.match(/.{1,4}/gu)?.join(' ') ?? ''
}
