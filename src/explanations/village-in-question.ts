import type { PaperKind, WorkingPaper } from '../papers/paper.ts'
import { paperOf, type Village, type Workspace } from '../papers/workspace.ts'
import { ReportMaterial } from '../reports/report-material.ts'
import { type Convention, conventionOf } from '../scoring/convention.ts'
import { scoreVillage, type VillageScore } from '../scoring/score-village.ts'

/** A village whose numbers are asked for, and what of it may be shown. */
export class VillageInQuestion {
  readonly workspace: Workspace
  readonly village: Village
  /** small groups are shown too */
  readonly internal: boolean
  readonly convention: Convention
  #score: VillageScore | undefined
  #material: ReportMaterial | undefined

  constructor(workspace: Workspace, village: Village, internal: boolean) {
    this.workspace = workspace
    this.village = village
    this.internal = internal
    this.convention = conventionOf(workspace.round.data, workspace.questionnaire?.data)
  }

  paper<T>(kind: PaperKind<T>): WorkingPaper<T> | undefined {
    return paperOf(this.village, kind)
  }

  get score(): VillageScore {
    const { workspace, village, convention, internal } = this
    this.#score ??= scoreVillage(village, workspace, { convention, internal })
    return this.#score
  }

  /** What reports are made of: asked only for figures that compare villages. */
  get material(): ReportMaterial {
    this.#material ??= new ReportMaterial(this.workspace)
    return this.#material
  }
}
