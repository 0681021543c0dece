import type { Text } from '../language.ts'

/** What may stand between a tag and its end. */
export const blockTags: Readonly<Record<string, readonly string[]>> = {
  if: ['elsif', 'else'],
  unless: ['elsif', 'else'],
  case: ['when', 'else'],
  for: ['else'],
  sentence: [],
  comment: [],
}

export const singleTags: readonly string[] = ['assign', 'break', 'continue', '#']

const parts: readonly string[] = ['elsif', 'else', 'when']

/** What is named where nothing is near. */
export const usualTags: readonly string[] = [...Object.keys(blockTags), 'assign']

export const tagNames: readonly string[] = [
  ...Object.keys(blockTags),
  ...Object.keys(blockTags).map((name) => `end${name}`),
  ...parts,
  ...singleTags,
]

export function isPart(name: string): boolean {
  return parts.includes(name)
}

/** `endfor` → `for`; null for what ends no tag of ours. */
export function endedTag(name: string): string | null {
  const opening = name.startsWith('end') ? name.slice(3) : ''
  return Object.hasOwn(blockTags, opening) ? opening : null
}

export function wrote(name: string): string {
  return `{% ${name} %}`
}

export function notClosed(name: string): Text {
  return {
    zh: `${wrote(name)} 没有收尾，缺 ${wrote(`end${name}`)}`,
    en: `${wrote(name)} is not closed: ${wrote(`end${name}`)} is missing`,
  }
}
