import { mergeRound } from '../../merging/merge-round.ts'
import { folderOf } from '../../papers/place-of.ts'
import { datedStore } from './dated-store.ts'
import type { Meeting } from './meeting.ts'
import { meetingVersions } from './meeting-versions.ts'
import type { MergedMeetings } from './merged-meetings.ts'
import { RoundStore } from './round-store.ts'

/** One repository by itself. */
export function mergeMeeting(meeting: Meeting): MergedMeetings {
  return mergeWithin(meeting, [])
}

/** One paper of a repository, with the numbers of whatever it cites: its place, and those that its versions name. */
export function mergePaperOf(meeting: Meeting, path: string, texts: readonly string[]): MergedMeetings {
  const cited = texts.flatMap((text) => [...text.matchAll(CITED_PLACE)].map(([, name]) => name ?? ''))
  const folders = [...new Set(cited)].flatMap((name) => [`villages/${name}`, `towns/${name}`])
  const own = folderOf(path)
  const places = own === '' ? folders : [own, ...folders]
  return mergeWithin(meeting, [path, ...places.map((folder) => `${meeting.prefix}${folder}`)], [path])
}

/** 溪口村/WT-007 */
const CITED_PLACE =
  /(?<![^\s/，。；、：（）“”"'[\]{},])([^.\s/，。；、：（）“”"'[\]{},][^\s/，。；、：（）“”"'[\]{},]*)\/[A-Z]{2}-\d{3}/gu

function mergeWithin(meeting: Meeting, within: readonly string[], only?: readonly string[]): MergedMeetings {
  const store = new RoundStore([meeting])
  const versions = meetingVersions(meeting, store, within)
  return { ...mergeRound(versions, datedStore(store, [meeting]), { only }), versions, store }
}
