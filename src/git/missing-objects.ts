import { feedGit } from './run-git.ts'

/** Those of some objects that a repository does not have, though its commits name them. */
export function missingObjects(folder: string, objects: Iterable<string>): Set<string> {
  const wanted = [...new Set(objects)]
  if (wanted.length === 0) return new Set()
  const { out } = feedGit(folder, ['cat-file', '--batch-check'], wanted.map((one) => `${one}\n`).join(''))
  return new Set([...out.matchAll(/^([0-9a-f]+) missing$/gmu)].map(([, object = '']) => object))
}
