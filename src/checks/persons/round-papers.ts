import { numberLeakText } from '../../analysis/number-leak-text.ts'
import { numberLeaks } from '../../analysis/number-leaks.ts'
import { publicNamesOfRound } from '../../analysis/public-names.ts'
import { speakerLeakText } from '../../analysis/speaker-leak-text.ts'
import { speakerLeaks } from '../../analysis/speaker-leaks.ts'
import { speakersOf } from '../../analysis/speakers.ts'
import type { WorkingPaper } from '../../papers/paper.ts'
import type { Workspace } from '../../papers/workspace.ts'
import type { Check } from '../check.ts'

/** The papers of round and towns belong to no village: this looks into them for all that is not to leave. */
export const personsRoundPapers: Check = {
  code: 'persons/round-papers',
  severity: 'error',
  scope: 'round',
  title: {
    zh: '轮次和镇的材料中没有说话人和个人号码',
    en: 'No speaker and no private number in papers of the round and the towns',
  },
  rationale: {
    zh: '轮次设置、监督清单和镇的材料人人可见，同样不能有说话人的姓名、联系方式，也不能有身份证号码和电话号码（举报保密是法律的要求；号码是本工具的规则）。',
    en: 'Everybody reads the papers of round and towns: they hold no speaker’s name or contact (secrecy of reports is law) and no identity-card or telephone number (our own rule).',
  },
  *run(workspace) {
    const speakers = speakersOf(workspace)
    const known = publicNamesOfRound(workspace)
    for (const paper of ordinaryPapers(workspace)) {
      const { schema } = paper.kind
      for (const leak of speakerLeaks(paper, speakers, known)) {
        yield { ...leak.place.location(), ...speakerLeakText(leak, schema) }
      }
      for (const kind of ['identity', 'telephone'] as const) {
        for (const place of numberLeaks(paper, kind)) {
          yield { ...place.location(), ...numberLeakText(kind, place, schema) }
        }
      }
    }
  },
}

function ordinaryPapers({ round, questionnaire, checklist, towns }: Workspace): WorkingPaper<unknown>[] {
  const ofRound = [round, questionnaire, checklist].filter((paper) => paper !== undefined)
  return [...ofRound, ...towns.flatMap(({ papers }) => papers)].filter(({ kind }) => !kind.restricted)
}
