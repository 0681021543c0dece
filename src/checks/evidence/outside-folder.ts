import { listedEvidence } from '../../analysis/listed-evidence.ts'
import type { Check } from '../check.ts'

export const evidenceOutsideFolder: Check = {
  code: 'evidence/outside-folder',
  severity: 'error',
  scope: 'village',
  title: { zh: '证据文件在本村文件夹之内', en: 'Evidence lies in the folder of the village' },
  rationale: {
    zh: '写成上级文件夹、盘符或者别的机器上的位置，换一台机器就找不到，也可能把别处的文件带进来。本工具的规则。',
    en: 'A name that leads up, to a drive or to another machine is lost on the next one, and may pull in what does not belong. Our own rule.',
  },
  *run(village) {
    for (const { paper, index, entry, path } of listedEvidence(village)) {
      if (path !== null) continue
      yield {
        ...paper.source.at('evidence', index, 'file'),
        message: {
          zh: `${entry.id} 的“文件”不在本村文件夹之内（写有 ..、盘符、反斜杠或者从根目录写起）`,
          en: `the file of ${entry.id} leads out of the village's folder (.., a drive, a backslash or an absolute path)`,
        },
        hint: {
          zh: `把文件放进 evidence 文件夹，“文件”写成 evidence/${entry.id}.pdf 的样子。`,
          en: `Put the file into evidence/ and write its name as evidence/${entry.id}.pdf.`,
        },
      }
    }
  },
}
