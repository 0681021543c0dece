import { listedEvidence } from '../../analysis/listed-evidence.ts'
import type { Check } from '../check.ts'

export const evidenceChangedFile: Check = {
  code: 'evidence/changed-file',
  severity: 'error',
  scope: 'village',
  title: { zh: '证据文件与登记时一致', en: 'Evidence is what it was when it was listed' },
  rationale: {
    zh: '校验值不同，说明文件在登记以后被替换或改动过。证据一经取得不得改动，确需更换的另编新号。本工具的规则。',
    en: 'Another checksum means that the file was replaced or changed after it was listed. Evidence is never changed; another file gets another id. Our own rule.',
  },
  *run(village) {
    for (const { paper, index, entry, file } of listedEvidence(village)) {
      if (!file || entry.sha256 === null || file.sha256 === entry.sha256) continue
      yield {
        ...paper.source.at('evidence', index, 'sha256'),
        message: {
          zh: `${entry.id} 的“文件校验值”登记为 ${entry.sha256.slice(0, 12)}…，现在的文件是 ${file.sha256.slice(0, 12)}…`,
          en: `${entry.id} was listed with checksum ${entry.sha256.slice(0, 12)}…, the file now has ${file.sha256.slice(0, 12)}…`,
        },
        hint: {
          zh: '换回原来的文件；确需用现在的文件，另编新号登记，并在卷内说明。',
          en: 'Put the original back; if the present file is meant, list it under a new id and say why.',
        },
      }
    }
  },
}
