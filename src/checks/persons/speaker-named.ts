import { publicNames } from '../../analysis/public-names.ts'
import { speakerLeakText } from '../../analysis/speaker-leak-text.ts'
import { speakerLeaks } from '../../analysis/speaker-leaks.ts'
import { speakersOf } from '../../analysis/speakers.ts'
import type { VillageCheck } from '../check.ts'

export const personsSpeakerNamed: VillageCheck = {
  code: 'persons/speaker-named',
  severity: 'error',
  scope: 'village',
  title: {
    zh: '普通底稿中没有说话人的姓名和联系方式',
    en: 'No speaker’s name or contact in an ordinary paper',
  },
  rationale: {
    zh: '谁向巡察组反映过情况、反映了什么，必须保密（举报保密是法律的要求）。说话人只用代称，姓名和联系方式只在受限底稿；同时担任公开职务的人，姓名不能与代称、谈话或信访编号、“反映、举报、谈话”写在一起。',
    en: 'That somebody spoke, and what, is protected (secrecy of reports is law). Speakers go by alias, names and contacts stand in restricted papers only; the name of one who also holds a public post never stands beside an alias, an interview or petition id, or words of speaking.',
  },
  *run(village, workspace) {
    const speakers = speakersOf(workspace)
    const known = publicNames(village, workspace)
    for (const paper of village.papers) {
      if (paper.kind.restricted || paper.source.file.startsWith('restricted/')) continue
      for (const leak of speakerLeaks(paper, speakers, known)) {
        yield { ...leak.place.location(), ...speakerLeakText(leak, paper.kind.schema) }
      }
    }
  },
}
