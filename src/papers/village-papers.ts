import { paperKinds } from './index.ts'

/** A paper to be made: where, and from which template. */
export interface PlannedPaper {
  /** relative to the round */
  readonly path: string
  /** relative to the program: `templates/papers/survey.yaml` */
  readonly template: string
}

/** 镇村一体巡: what a village gets where the town is inspected as a whole. */
const SIMPLE = new Set(['village', 'leads', 'visits', 'issues'])

/** The papers of a village in its folder, `villages/城东村`; restricted ones in the repository of their own. */
export function villagePapers(folder: string, simple: boolean): PlannedPaper[] {
  return paperKinds
    .filter((kind) => kind.place === 'village' && (!simple || SIMPLE.has(kind.name)))
    .map(({ file, restricted }) => ({
      path: `${restricted ? 'restricted/' : ''}${folder}/${file}`,
      template: `templates/papers/${file}`,
    }))
}
