import type { Text } from '../../language.ts'

/** One thing that `doctor` looked at: fit, to be mended, or to be borne in mind. */
export interface DoctorFinding {
  readonly name: string
  readonly state: 'good' | 'bad' | 'note'
  readonly title: Text
  readonly hint?: Text
  /** puts it right */
  readonly fix?: () => unknown
  /** what is so afterwards */
  readonly fixed?: Text
}
