import type { Text } from '../language.ts'
import type { Location } from './location.ts'

export type Severity = 'error' | 'warning' | 'info'

/** What `list checks` and `explain` tell of a rule, whether loading finds it (yaml/*, schema/*) or a check does. */
export interface Rule {
  /** `area/rule`, never renamed or reused; the file and the broken example are named `area-rule` */
  readonly code: string
  readonly severity: Severity
  /** what holds when all is well */
  readonly title: Text
  /** why it matters to an inspector, with the law article or its being our own rule */
  readonly rationale: Text
}

/** What a check yields; the runner stamps code and severity onto it. */
export interface Finding extends Location {
  /** what is, with its value, against what ought to be; never a value of a restricted paper or protected field */
  readonly message: Text
  /** what to do or to type */
  readonly hint?: Text | undefined
}

export interface Diagnostic extends Finding {
  readonly code: string
  readonly severity: Severity
  /** folder name of the village, null for papers of the round or a town */
  readonly village: string | null
  /** the line it begins on as anyone may see it, null where there is none; kept with findings of earlier runs */
  readonly line?: string | null
  /** how much of it is left out before, of a line too long to keep */
  readonly lineFrom?: number
}
