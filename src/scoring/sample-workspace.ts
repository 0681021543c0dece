import type { PaperKind, WorkingPaper } from '../papers/paper.ts'
import { questionnaire } from '../papers/questionnaire.ts'
import { rating } from '../papers/rating.ts'
import { round } from '../papers/round.ts'
import { survey } from '../papers/survey.ts'
import { test } from '../papers/test.ts'
import type { QuestionnairePaper } from '../papers/types/questionnaire.ts'
import type { RoundPaper } from '../papers/types/round.ts'
import { village as villageKind } from '../papers/village.ts'
import type { Village, Workspace } from '../papers/workspace.ts'
import { Source } from '../source/source.ts'

/** Papers as an inspector types them, for tests: YAML without the parts that scoring does not read. */
export interface SampleVillage {
  readonly village?: string
  readonly survey?: string
  readonly rating?: string
  readonly test?: string
}

const kinds: Readonly<Record<keyof SampleVillage, PaperKind<unknown>>> = {
  village: villageKind,
  survey,
  rating,
  test,
}

export function sampleVillage(name: string, papers: SampleVillage): Village {
  const folder = `villages/${name}`
  const list = Object.entries(papers).map(([kind, text]) =>
    paper(kinds[kind as keyof SampleVillage], `${folder}/${kind}.yaml`, text),
  )
  const place = { name, folder, town: '城东镇', papers: list, evidence: new Map() }
  return { ...place, dropped: [], problems: [], contentKey: '' }
}

export function sampleWorkspace(
  texts: { readonly round?: string; readonly questionnaire?: string },
  villages: readonly Village[] = [],
): Workspace {
  const asked = texts.questionnaire
  return {
    root: '/',
    round: paper<RoundPaper>(round, 'inspect.yaml', texts.round ?? 'kind: round'),
    questionnaire:
      asked === undefined ? undefined : paper<QuestionnairePaper>(questionnaire, 'questionnaire.yaml', asked),
    checklist: undefined,
    towns: [],
    villages,
    dropped: [],
    restricted: false,
    today: '2025-09-30',
    contentKey: '',
    problems: [],
  }
}

function paper<T>(kind: PaperKind<T>, file: string, text: string): WorkingPaper<T> {
  const source = new Source(file, text)
  return { kind, source, data: source.value as T }
}
