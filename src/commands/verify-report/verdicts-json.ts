import type { Text } from '../../language.ts'
import { nameOf, type Origin } from '../../packages/origin.ts'
import type { Verdict } from './verdict.ts'

/** `schemas/output/verify-report.schema.json`; ■ for what restricted documents say, unless it was asked for. */
export function verdictsJson(verdicts: readonly Verdict[], whole: boolean, say: (text: Text) => string) {
  return {
    version: 1,
    files: verdicts.map((verdict) => {
      const { file, result, title, path, fromDisk, edited, changes, restricted, notes } = verdict
      const words = (text: string | null) => (text !== null && restricted && !whole ? '■' : text)
      return {
        file,
        result,
        title: title && say(title),
        path,
        origin: originJson(verdict.origin),
        fromDisk,
        edited,
        changes: changes.map(({ place, before, after }) => ({
          place: say(place),
          before: words(before),
          after: words(after),
        })),
        notes: notes.map(say),
      }
    }),
  }
}

function originJson(origin: Origin | null) {
  if (origin === null) return null
  const { round, commit, restricted, unsaved, date, version, made } = origin
  const { edition = null, recipient = null } = 'report' in made ? made : {}
  const to = 'contents' in made ? made.contents : recipient
  return { round, name: nameOf(made), edition, recipient: to, date, version, commit, restricted, unsaved }
}
