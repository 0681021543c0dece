import { listedEvidence } from '../../analysis/listed-evidence.ts'
import type { Check } from '../check.ts'

export const evidenceEmptyFile: Check = {
  code: 'evidence/empty-file',
  severity: 'error',
  scope: 'village',
  title: { zh: '证据文件不是空的', en: 'Evidence is not an empty file' },
  rationale: {
    zh: '零字节的文件多半是没有拷贝完或者U盘拔早了，打不开也证明不了什么。本工具的规则。',
    en: 'A file of no bytes was not copied to the end; it cannot be opened and proves nothing. Our own rule.',
  },
  *run(village) {
    for (const { paper, index, entry, file } of listedEvidence(village)) {
      if (file?.size !== 0) continue
      yield {
        ...paper.source.at('evidence', index, 'file'),
        message: {
          zh: `${entry.id} 的文件是空的（0 字节）`,
          en: `the file of ${entry.id} is empty (0 bytes)`,
        },
        hint: { zh: '从原处重新拷贝。', en: 'Copy it again from where it came.' },
      }
    }
  },
}
