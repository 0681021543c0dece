import { asHandedOut } from '../analysis/as-handed-out.ts'
import { commonIssues } from '../analysis/common-issues.ts'
import { type Coverage, coverageOf } from '../analysis/coverage.ts'
import { type IssueSurvey, surveyIssues } from '../analysis/issue-survey.ts'
import { issuesOf } from '../analysis/round-issues.ts'
import type { Village, Workspace } from '../papers/workspace.ts'
import { type Convention, conventionOf } from '../scoring/convention.ts'
import { scoreVillage, type VillageScore } from '../scoring/score-village.ts'

const known = {
  open: new WeakMap<Workspace, ReportMaterial>(),
  all: new WeakMap<Workspace, ReportMaterial>(),
}

/** The same for all documents of a round, whoever receives them. `all` for the team's own. */
export function reportMaterial(workspace: Workspace, papers: 'open' | 'all'): ReportMaterial {
  const material = known[papers].get(workspace) ?? new ReportMaterial(workspace, papers)
  known[papers].set(workspace, material)
  return material
}

/**
 * What reports are made of: the papers they may see, and what is worked out of them once for all documents. How many
 * spoke is counted before the restricted papers are taken away.
 */
export class ReportMaterial {
  readonly workspace: Workspace
  /** whether the papers are those of the team, with what was said in confidence and who goes by which alias */
  readonly own: boolean
  readonly convention: Convention
  readonly #full: ReadonlyMap<string, Village>
  readonly #restricted: boolean
  readonly #scores = new Map<string, VillageScore>()
  #every: readonly VillageScore[] | undefined
  #issues: IssueSurvey | undefined
  #common: ReadonlySet<string> | undefined

  /** `all` for documents of the team's own, which may use what was said in confidence */
  constructor(full: Workspace, papers: 'open' | 'all' = 'open') {
    this.workspace = papers === 'all' ? full : asHandedOut(full)
    this.own = papers === 'all'
    this.convention = conventionOf(full.round.data, full.questionnaire?.data)
    this.#full = new Map(full.villages.map((village) => [village.folder, village]))
    this.#restricted = full.restricted
  }

  coverageOf({ folder }: Village): Coverage | null {
    const village = this.#full.get(folder)
    return village === undefined ? null : coverageOf(village, this.#restricted, this.workspace.round.data)
  }

  /** Groups too small to be shown are without figures. */
  scoreOf(village: Village): VillageScore {
    const { workspace, convention } = this
    const score = this.#scores.get(village.folder) ?? scoreVillage(village, workspace, { convention })
    this.#scores.set(village.folder, score)
    return score
  }

  /** Scores of every village of the round: what a village is compared with. */
  get scores(): readonly VillageScore[] {
    this.#every ??= this.workspace.villages.map((village) => this.scoreOf(village))
    return this.#every
  }

  /** Problems of the whole round: what is common is so whichever village is asked for. */
  get issues(): IssueSurvey {
    this.#issues ??= surveyIssues(this.workspace)
    return this.#issues
  }

  /** [ours] In how many villages a topic has to occur to be called common: over half of them, five at most. */
  get commonFrom(): number {
    return Math.max(2, Math.min(5, Math.floor(this.workspace.villages.length / 2) + 1))
  }

  /** Topics that are common in this round, by the problems that may be stated: those verified. */
  get commonTopics(): ReadonlySet<string> {
    this.#common ??= this.#commonTopics()
    return this.#common
  }

  /** Of the papers as they are typed: to count topics, nobody's words have to be made fit to hand out. */
  #commonTopics(): ReadonlySet<string> {
    const verified = issuesOf([...this.#full.values()]).filter(({ issue }) => issue.status === '已核实')
    const enough = commonIssues(verified, this.workspace.checklist?.data).filter(
      ({ villages }) => villages.length >= this.commonFrom,
    )
    return new Set(enough.map(({ topic }) => topic))
  }
}
