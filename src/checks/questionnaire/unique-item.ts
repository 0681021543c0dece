import type { Check } from '../check.ts'

export const questionnaireUniqueItem: Check = {
  code: 'questionnaire/unique-item',
  severity: 'error',
  scope: 'round',
  title: { zh: '题号不重复', en: 'No two items have one number' },
  rationale: {
    zh: '得分按题号汇总，题号重复，两题的票就混在一起。本工具的规则。',
    en: 'Scores go by the number of the item; two alike are mixed up. Our own rule.',
  },
  *run(workspace) {
    const { questionnaire } = workspace
    const seen = new Set<string>()
    for (const [index, { id }] of (questionnaire?.data.items ?? []).entries()) {
      if (seen.has(id) && questionnaire) {
        yield {
          ...questionnaire.source.at('items', index, 'id'),
          message: { zh: `题号 ${id} 重复`, en: `item ${id} is there twice` },
          hint: { zh: '换一个没有用过的题号。', en: 'Give it a number that is free.' },
        }
      }
      seen.add(id)
    }
  },
}
