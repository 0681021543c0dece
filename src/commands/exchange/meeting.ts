/** Two histories of one repository that are to become one. */
export interface Meeting {
  readonly folder: string
  /** '' or `restricted/` */
  readonly prefix: string
  /** commits; the same where nothing came */
  readonly ours: string
  readonly theirs: string
}

/** The meeting in whose repository a file of the round lies; undefined where that one does not meet. */
export function meetingOf<M extends Pick<Meeting, 'prefix'>>(
  meetings: readonly M[],
  file: string,
): M | undefined {
  const restricted = file.startsWith('restricted/')
  return meetings.find(({ prefix }) => (prefix !== '') === restricted)
}
