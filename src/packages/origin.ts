import type { Properties } from './content-stamp.ts'

/** What of a document is made, by names and numbers that tell nobody outside anything. */
export interface MadeReport {
  readonly report: string
  readonly edition: 'internal' | 'served' | 'public'
  /** villages by their place in the round, from 0; null for all */
  readonly villages: readonly number[] | null
  /** which of the documents that these villages give, from 0 */
  readonly subject: number
  readonly topic: string | null
  readonly aspect: string | null
  readonly approvedBy: string | null
  /** made of the restricted papers too */
  readonly own: boolean
  /** whom it was made for, as `--for` and `pack` name them */
  readonly recipient: string | null
  /** number of the seal that its last line names */
  readonly seal: number | null
}

export interface MadeLedger {
  readonly ledger: string
  readonly villages: readonly number[] | null
  readonly own: boolean
  /** number of the seal that its sheets name */
  readonly seal: number | null
}

/** The list of contents of what one recipient gets. */
export interface MadeContents {
  /** as `pack` names them */
  readonly contents: string
  readonly villages: readonly number[] | null
  /** which of the sets that these villages give, from 0 */
  readonly set: number
  readonly approvedBy: string | null
  readonly seal: number | null
}

export type Made = MadeReport | MadeLedger | MadeContents

/** Of the report or ledger: `problem-list`; `contents` for a list of contents. */
export function nameOf(made: Made): string {
  if ('contents' in made) return 'contents'
  return 'report' in made ? made.report : made.ledger
}

/** Where a document came from: enough to make it again. */
export interface Origin {
  /** name of the round */
  readonly round: string
  /** the day it bears, YYYY-MM-DD */
  readonly date: string
  /** of this program */
  readonly version: string
  /** of the ordinary papers; null where they are in no repository */
  readonly commit: string | null
  /** of the restricted ones; null where they are in none, `absent` where they were not there */
  readonly restricted: string | null
  /** something was not saved when it was made */
  readonly unsaved: boolean
  readonly made: Made
}

const NAMES = {
  round: 'InspectRound',
  date: 'InspectDate',
  version: 'InspectVersion',
  commit: 'InspectCommit',
  restricted: 'InspectRestricted',
  unsaved: 'InspectUnsaved',
  made: 'InspectMade',
} as const

const NO_COMMIT = 'none'

/** Custom properties, always in one order. */
export function originProperties(origin: Origin): Properties {
  return new Map([
    [NAMES.round, origin.round],
    [NAMES.date, origin.date],
    [NAMES.version, origin.version],
    [NAMES.commit, origin.commit ?? NO_COMMIT],
    [NAMES.restricted, origin.restricted ?? NO_COMMIT],
    [NAMES.unsaved, origin.unsaved ? 'yes' : 'no'],
    [NAMES.made, JSON.stringify(origin.made)],
  ])
}

/** null where a file says nothing of the kind, or something that this program never wrote. */
export function originIn(properties: Properties): Origin | null {
  const text = (name: keyof typeof NAMES) => properties.get(NAMES[name]) ?? ''
  const made = madeIn(text('made'))
  const commit = commitIn(text('commit'))
  const restricted = text('restricted') === 'absent' ? 'absent' : commitIn(text('restricted'))
  const date = text('date')
  if (made === null || commit === undefined || restricted === undefined) return null
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(date) || text('version') === '') return null
  const unsaved = text('unsaved') !== 'no'
  return { round: text('round'), date, version: text('version'), commit, restricted, unsaved, made }
}

/** undefined for what is no commit: it goes on to git. */
function commitIn(text: string): string | null | undefined {
  if (text === NO_COMMIT) return null
  return /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/u.test(text) ? text : undefined
}

function madeIn(text: string): Made | null {
  try {
    const value: unknown = JSON.parse(text)
    return isMade(value) ? value : null
  } catch {
    return null
  }
}

function isMade(value: unknown): value is Made {
  if (value === null || typeof value !== 'object' || !isVillages('villages' in value && value.villages))
    return false
  if ('ledger' in value) return typeof value.ledger === 'string'
  if ('contents' in value) return typeof value.contents === 'string'
  const { report, edition, subject } = value as Partial<MadeReport>
  const editions: readonly unknown[] = ['internal', 'served', 'public']
  return typeof report === 'string' && editions.includes(edition) && Number.isSafeInteger(subject)
}

function isVillages(value: unknown): boolean {
  return value === null || (Array.isArray(value) && value.every((one) => Number.isSafeInteger(one)))
}
