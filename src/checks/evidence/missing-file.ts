import { listedEvidence } from '../../analysis/listed-evidence.ts'
import type { Check } from '../check.ts'

export const evidenceMissingFile: Check = {
  code: 'evidence/missing-file',
  severity: 'error',
  scope: 'village',
  title: { zh: '证据目录所列的文件都在', en: 'Every file listed as evidence is there' },
  rationale: {
    zh: '目录有、文件没有，问题底稿就少了一件支撑材料，到核对、移交时才发现往往已经找不回来。本工具的规则。',
    en: 'A file that is listed and not there is proof that is missing when it is needed. Our own rule.',
  },
  *run(village) {
    for (const { paper, index, entry, path, file } of listedEvidence(village)) {
      if (path === null || file) continue
      yield {
        ...paper.source.at('evidence', index, 'file'),
        message: {
          zh: `${entry.id} 的“文件”在本村文件夹里没有找到`,
          en: `the file of ${entry.id} is not in the folder of the village`,
        },
        hint: {
          zh: `把文件放进 evidence 文件夹，“文件”写成 evidence/${entry.id}.pdf 的样子，大小写也要一致。`,
          en: `Put the file into evidence/ and write its name as evidence/${entry.id}.pdf, capitals alike.`,
        },
      }
    }
  },
}
