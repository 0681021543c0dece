import { type MergedRound, mergeRound } from '../../merging/merge-round.ts'
import type { RoundVersions, Tree } from '../../merging/round-versions.ts'
import { folderOf } from '../../papers/place-of.ts'
import { datedStore } from './dated-store.ts'
import type { Meeting } from './meeting.ts'
import { meetingVersions } from './meeting-versions.ts'
import { RoundStore } from './round-store.ts'

export interface MergedMeetings extends MergedRound {
  readonly versions: RoundVersions
  readonly store: RoundStore
}

/** Both repositories put together at once: what is renumbered in one is cited in the other. */
export function mergeMeetings(meetings: readonly Meeting[]): MergedMeetings {
  return mergeWithin(meetings, [])
}

/** One paper of a repository, with the numbers of whatever it cites: its place, and those that its versions name. */
export function mergePaperOf(meeting: Meeting, path: string, texts: readonly string[]): MergedMeetings {
  const cited = texts.flatMap((text) => [...text.matchAll(CITED_PLACE)].map(([, name]) => name ?? ''))
  const folders = [...new Set(cited)].flatMap((name) => [`villages/${name}`, `towns/${name}`])
  const own = folderOf(path)
  const places = own === '' ? folders : [own, ...folders]
  return mergeWithin([meeting], [path, ...places.map((folder) => `${meeting.prefix}${folder}`)], [path])
}

/** 溪口村/WT-007 */
const CITED_PLACE =
  /(?<![^\s/，。；、：（）“”"'[\]{},])([^.\s/，。；、：（）“”"'[\]{},][^\s/，。；、：（）“”"'[\]{},]*)\/[A-Z]{2}-\d{3}/gu

function mergeWithin(
  meetings: readonly Meeting[],
  within: readonly string[],
  only?: readonly string[],
): MergedMeetings {
  const store = new RoundStore(meetings)
  const all = meetings.map((meeting) => meetingVersions(meeting, store, within))
  const of = (tree: (versions: RoundVersions) => Tree): Tree => new Map(all.flatMap((one) => [...tree(one)]))
  const versions: RoundVersions = {
    base: of(({ base }) => base),
    ours: of(({ ours }) => ours),
    theirs: of(({ theirs }) => theirs),
    crossed: all.some(({ crossed }) => crossed),
  }
  return { ...mergeRound(versions, datedStore(store, meetings), { only }), versions, store }
}
