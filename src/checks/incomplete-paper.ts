import { hasStayBegun } from '../analysis/stay.ts'
import { absentValues } from '../papers/absent-values.ts'
import { labelAt } from '../papers/fields.ts'
import type { PaperKind, WorkingPaper } from '../papers/paper.ts'
import { recordName } from '../papers/record-name.ts'
import { papersOf, type Workspace } from '../papers/workspace.ts'
import type { Finding, Rule } from '../source/diagnostic.ts'
import type { RoundCheck, VillageCheck } from './check.ts'

/** Required values of a village's paper that are still null once the team is there. */
export function incompleteInVillage<T>(kind: PaperKind<T>): VillageCheck {
  return {
    ...ruleOf(kind),
    scope: 'village',
    *run(village, workspace) {
      if (!hasStayBegun(village, workspace)) return
      for (const paper of papersOf(village, kind)) yield* gaps(paper)
    },
  }
}

/** The same for papers of the round and of towns, from the round's first day. */
export function incompleteInRound<T>(
  kind: PaperKind<T>,
  papers: (workspace: Workspace) => Iterable<WorkingPaper<T>>,
): RoundCheck {
  return {
    ...ruleOf(kind),
    scope: 'round',
    *run(workspace) {
      if (workspace.dropped.includes('round') || workspace.today < workspace.round.data.starts) return
      for (const paper of papers(workspace)) yield* gaps(paper)
    },
  }
}

function ruleOf({ name, title }: PaperKind<unknown>): Rule {
  return {
    code: `${name}/incomplete`,
    severity: 'warning',
    title: { zh: `${title.zh}的必填栏目都已填写`, en: `${title.en}: no required value is still unknown` },
    rationale: {
      zh: '进驻以后，必填栏目空着就是还没有查清。空着不等于 0，文书中印作“—”。本工具的规则；进驻以前不查。',
      en: 'Once the team is there an empty required value is something not found out. It is never 0 and prints as —. Our own rule; before the stay nothing is judged.',
    },
  }
}

function* gaps(paper: WorkingPaper<unknown>): Generator<Finding> {
  for (const path of absentValues(paper)) {
    const label = labelAt(paper.kind.schema, path)
    const record = recordName(paper, path)
    yield {
      ...paper.source.at(...path),
      message: { zh: `${record.zh}“${label}”还没有填写`, en: `${record.en}“${label}” is still unknown` },
      hint: {
        zh: '查清后填写；还不知道的保留 null，文书中印作“—”。',
        en: 'Fill it in; leave null what is not known yet: it prints as —.',
      },
    }
  }
}
