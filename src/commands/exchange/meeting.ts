import type { Tree } from '../../merging/round-versions.ts'

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

/** The files of a round that lie in one repository. */
export function filesIn({ prefix }: Pick<Meeting, 'prefix'>, files: Tree): Tree {
  return new Map([...files].filter(([path]) => path.startsWith('restricted/') === (prefix !== '')))
}
