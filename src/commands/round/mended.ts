import type { Text } from '../../language.ts'

/** What became of a run that was cut off, and whether that is all: where it is not, the next start goes on with it. */
export interface Mended {
  readonly text: Text
  readonly done: boolean
}

/** git does not do what is wanted: the next start tries again. */
export function refusedByGit(said: readonly string[]): Mended {
  const words = [...new Set(said)].join('\n')
  return {
    text: { zh: `还没有收拾好，git 不肯：${words}`, en: `not put right yet, git refuses: ${words}` },
    done: false,
  }
}
