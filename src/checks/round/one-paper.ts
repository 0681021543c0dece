import { repeatedPapers } from '../../analysis/repeated-papers.ts'
import type { Check } from '../check.ts'

export const roundOnePaper: Check = {
  code: 'round/one-paper',
  severity: 'error',
  scope: 'round',
  title: { zh: '一处地方同一种文书只有一份', en: 'A place has one paper of each kind' },
  rationale: {
    zh: '同一种文书有两份，得分、清单按哪一份算就说不清，改了这一份，那一份还是旧的。本工具的规则；普通资料和受限资料各有一份证据目录，不算重复。',
    en: 'With two papers of a kind nobody can say which one counts, and a change in one leaves the other old. Our own rule; ordinary and restricted evidence each have their list.',
  },
  *run(workspace) {
    const top = workspace.papers ? [workspace.papers] : []
    for (const place of [...top, ...workspace.towns, ...workspace.villages]) {
      for (const { paper, first } of repeatedPapers(place)) {
        yield {
          file: paper.source.file,
          message: {
            zh: `${place.name || '本轮'}已有一份${paper.kind.title.zh}：${first.source.file}`,
            en: `${place.name || 'the round'} has this kind of paper already: ${first.source.file}`,
          },
          hint: {
            zh: '把内容并到一份中，删去另一份。',
            en: 'Put what is in both into one and delete the other.',
          },
        }
      }
    }
  },
}
