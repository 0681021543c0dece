import { isThere } from '../../disk/exists.ts'

export interface Repository {
  readonly folder: string
  /** of its papers, seen from the round: '' or `restricted/` */
  readonly prefix: string
}

/** The ordinary repository, and the restricted one where it was asked for and is here. */
export function repositoriesOf(root: string, restricted: boolean): Repository[] {
  const ordinary = { folder: root, prefix: '' }
  if (!restricted || !isThere(`${root}/restricted/.git`)) return [ordinary]
  return [ordinary, { folder: `${root}/restricted`, prefix: 'restricted/' }]
}
