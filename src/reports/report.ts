import type { Text } from '../language.ts'
import type { Village } from '../papers/workspace.ts'
import type { Facts } from '../wording/facts.ts'
import type { ReportMaterial } from './report-material.ts'

/**
 * 内部版 carries the sources of each statement; 送达版, for those inspected, carries none and names no one answerable;
 * 公开版 names nobody at all and is made only with somebody's approval.
 */
export type Edition = 'internal' | 'served' | 'public'

/** What one document is about. */
export interface Subject {
  /** null for a document on the round */
  readonly village: Village | null
  /** in the order of the round */
  readonly villages: readonly Village[]
  /** the town, department, leader, topic or aspect it is about, by the name or id that papers give */
  readonly about?: string | undefined
  /** who approved that it be made public */
  readonly approvedBy?: string | undefined
}

/** What the command asks of documents beyond villages. */
export interface Wish {
  /** ids of the checklist */
  readonly topic: string | null
  readonly aspect: string | null
  readonly approvedBy: string | null
}

export interface Report {
  readonly name: string
  readonly title: Text
  /** who receives it */
  readonly recipient: Text
  /** of the team's own: may use restricted papers */
  readonly restricted: boolean
  /** with --restricted as the team has it, aliases and all, and kept with the restricted papers */
  readonly ownEdition?: true
  /** the first is made unless another is asked for */
  readonly editions: readonly [Edition, ...Edition[]]
  /** a paper of the work itself, made while problems are not signed yet */
  readonly ofTheWork?: true
  /** kinds of the papers that it reads */
  readonly reads: readonly string[]
  subjects(villages: readonly Village[], material: ReportMaterial, wish: Wish): readonly Subject[]
  /** relative to the folder of outputs, without the ending: `城东村/问题清单（送达版）` */
  fileName(subject: Subject, edition: Edition): string
  /** Plain JSON by the names that its template uses; the served edition's hold nothing that it may not say. */
  facts(material: ReportMaterial, subject: Subject, edition: Edition): Facts
}

/** A document for each village. */
export function eachVillage(villages: readonly Village[]): readonly Subject[] {
  return villages.map((village) => ({ village, villages: [village] }))
}

/** A document for each village, with who approved that it be made public. */
export function eachApproved(
  villages: readonly Village[],
  _: ReportMaterial,
  { approvedBy }: Wish,
): readonly Subject[] {
  return eachVillage(villages).map((subject) => ({ ...subject, approvedBy: approvedBy ?? undefined }))
}

/** One document on all of them. */
export function allTogether(villages: readonly Village[]): readonly Subject[] {
  return villages.length === 0 ? [] : [{ village: null, villages }]
}

const MARKS = { internal: '', served: '（送达版）', public: '（公开版）' } as const

export function fileNameOf(title: string, { village }: Subject, edition: Edition): string {
  const name = `${title}${MARKS[edition]}`
  return village === null ? name : `${village.name}/${name}`
}
