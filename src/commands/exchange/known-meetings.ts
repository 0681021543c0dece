import { readMeetingsFile, writeMeetingsFile } from '../../disk/meetings-file.ts'
import type { Renumbering } from '../../merging/renaming.ts'
import type { RoundNumbers } from '../../merging/round-numbers.ts'
import { areTexts, isObject, isObjectName, isText, valueIn } from '../../source/json-shapes.ts'

/** Two histories that became one on this machine. */
export interface KnownMeeting {
  /** '' or `restricted/` */
  readonly prefix: string
  /** commits */
  readonly ours: string
  readonly theirs: string
  /** the merge as git noted it, so that one that was taken back and made again is told from it; null where we made it */
  readonly done: string | null
  /** whether those people's papers of the other repository have come as well, and with which commit; null where at once */
  readonly isJoined: boolean
  readonly joinedBy: string | null
  readonly numbers: RoundNumbers
  /** what became of numbers of the other repository in what came, and the last commit there that had come with these people */
  readonly said: readonly Renumbering[]
  readonly beside: string | null
  /** where the other repository stood, before it cited anything anew; null where it was merged as well */
  readonly other: string | null
}

/** Those of both repositories in their order; none where nothing is on record. */
export function knownMeetings(root: string): KnownMeeting[] {
  const said = valueIn(readMeetingsFile(root) ?? '')
  return Array.isArray(said) ? said.filter(isKnownMeeting) : []
}

/** The record with these meetings, or with what became of them. */
export function withMeetings(root: string, meetings: readonly KnownMeeting[]): string {
  const all = knownMeetings(root)
  const known = all.map((one) => meetings.find((other) => isSameMeeting(one, other)) ?? one)
  const added = meetings.filter((one) => !all.some((other) => isSameMeeting(one, other)))
  return `${JSON.stringify([...known, ...added], null, 1)}\n`
}

export function rememberMeetings(root: string, meetings: readonly KnownMeeting[]): void {
  writeMeetingsFile(root, withMeetings(root, meetings))
}

type Met = Pick<KnownMeeting, 'prefix' | 'ours' | 'theirs'>

export function isSameMeeting(one: Met, other: Met): boolean {
  return one.prefix === other.prefix && one.ours === other.ours && one.theirs === other.theirs
}

/** git is asked about these commits, and papers are given these numbers: nothing else may stand there. */
function isKnownMeeting(one: unknown): one is KnownMeeting {
  return (
    isObject(one) &&
    (one.prefix === '' || one.prefix === 'restricted/') &&
    [one.ours, one.theirs].every(isObjectName) &&
    typeof one.isJoined === 'boolean' &&
    areNumbers(one.numbers) &&
    areRenumberings(one.said) &&
    (one.done === null || isText(one.done)) &&
    [one.joinedBy, one.beside, one.other].every((commit) => commit === null || isObjectName(commit))
  )
}

function areNumbers(numbers: unknown): boolean {
  if (!isObject(numbers) || !isObject(numbers.agreed)) return false
  const { base, ours, theirs } = numbers.agreed
  return [base, ours, theirs, numbers.collided].every(areRenumberings)
}

const NUMBERED = /^(?:[A-Z]{2}-\d{3,}[a-z]?|[a-z]+@\d+)$/u

function areRenumberings(list: unknown): boolean {
  return (
    Array.isArray(list) &&
    list.every(
      (one) =>
        isObject(one) &&
        areTexts(one, ['place', 'from', 'to']) &&
        [one.from, one.to].every((number) => NUMBERED.test(String(number))),
    )
  )
}
