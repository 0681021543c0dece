import { issues } from '../../papers/issues.ts'
import { papersOf } from '../../papers/workspace.ts'
import type { Check } from '../check.ts'

export const issuesSameText: Check = {
  code: 'issues/same-text',
  severity: 'warning',
  scope: 'village',
  title: { zh: '没有两个问题写着同样的内容', en: 'No two problems say the same' },
  rationale: {
    zh: '一事一底稿。同样的内容写了两遍，问题数就虚增。工作惯例；本工具的规则。提示中不重复内容。',
    en: 'One problem, one paper: the same words twice count a problem that is not there. Working custom; our own rule. The words are not repeated here.',
  },
  *run(village) {
    const first = new Map<string, string>()
    for (const { data, source } of papersOf(village, issues)) {
      for (const [index, { id, status, text }] of data.issues.entries()) {
        const key = status === '撤销' ? '' : (text ?? '').normalize('NFC').replace(/\s+/gu, '')
        const earlier = first.get(key)
        if (key !== '' && earlier !== undefined) {
          yield {
            ...source.at('issues', index, 'id'),
            message: { zh: `${id} 的问题表现与 ${earlier} 相同`, en: `${id} says the same as ${earlier}` },
            hint: {
              zh: '合并两份底稿，或写清各自的事实。',
              en: 'Merge the two, or write what is different.',
            },
          }
        } else first.set(key, id)
      }
    }
  },
}
