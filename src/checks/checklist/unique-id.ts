import { repeatedChecklistIds } from '../../analysis/repeated-checklist-ids.ts'
import type { Check } from '../check.ts'

export const checklistUniqueId: Check = {
  code: 'checklist/unique-id',
  severity: 'error',
  scope: 'round',
  title: { zh: '方面、要点、主题的编号各不重复', en: 'No two aspects, points or topics have one id' },
  rationale: {
    zh: '问题按编号归到方面、要点和主题，编号重复就归不清。本工具的规则。',
    en: 'Problems find their aspect, point and topic by id; two alike cannot be told apart. Our own rule.',
  },
  *run(workspace) {
    const { checklist } = workspace
    for (const { path, id, title } of checklist ? repeatedChecklistIds(checklist.data) : []) {
      yield {
        ...(checklist ?? workspace.round).source.at(...path),
        message: { zh: `${title.zh}编号 ${id} 重复`, en: `the ${title.en} id ${id} is there twice` },
        hint: { zh: '换一个没有用过的编号。', en: 'Give it one that is free.' },
      }
    }
  },
}
