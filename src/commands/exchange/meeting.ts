/** Two histories of one repository that are to become one. */
export interface Meeting {
  readonly folder: string
  /** '' or `restricted/` */
  readonly prefix: string
  /** commits; the same where nothing came */
  readonly ours: string
  readonly theirs: string
}
