/** The village or town in whose folder a file lies; '' for the round's own. */
export function placeOf(file: string): string {
  return folderOf(file).replace(/^(?:villages|towns)\//u, '')
}

/** `villages/溪口村`, whether the file is restricted or not; '' for the round's own. */
export function folderOf(file: string): string {
  return /^(?:restricted\/)?((?:villages|towns)\/[^/]+)\//u.exec(file)?.[1] ?? ''
}
