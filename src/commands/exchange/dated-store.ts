import { withScratchFiles } from '../../disk/scratch-folder.ts'
import { mergeLines } from '../../git/merge-lines.ts'
import { runGit } from '../../git/run-git.ts'
import type { FirstSaved } from '../../merging/collisions.ts'
import type { Store } from '../../merging/round-versions.ts'
import { type Meeting, meetingOf } from './meeting.ts'

/** Contents, with what only git knows of them. */
export function datedStore(store: Store, meetings: readonly Meeting[]): Store {
  return {
    read: (name) => store.read(name),
    write: (bytes) => store.write(bytes),
    firstSaved: firstSavedIn(meetings),
    mergeText: mergeTexts,
  }
}

/** The time of a side's first commit since they parted in which a number came up in a file. */
function firstSavedIn(meetings: readonly Meeting[]): FirstSaved {
  return (side, file, number) => {
    const meeting = meetingOf(meetings, file)
    if (!meeting) return null
    const { folder, prefix, ours, theirs } = meeting
    const [its, others] = side === 'ours' ? [ours, theirs] : [theirs, ours]
    const search = /^\d+$/u.test(number) ? [] : [`-S${number}`]
    const times = runGit(
      folder,
      'log',
      // Through our own diff driver every version would start a program of its own.
      '--no-textconv',
      '--no-ext-diff',
      '--format=%at',
      ...search,
      its,
      '--not',
      others,
      '--',
      file.slice(prefix.length),
    )
    const seconds = Number((times ?? '').trim().split('\n').at(-1))
    return Number.isInteger(seconds) && seconds > 0 ? seconds : null
  }
}

/** Line by line, as git does it. */
export function mergeTexts(base: Uint8Array, ours: Uint8Array, theirs: Uint8Array): Uint8Array | null {
  return withScratchFiles({ base, ours, theirs }, (pathOf) => mergeLines(pathOf))
}
