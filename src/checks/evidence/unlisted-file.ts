import { listedEvidence } from '../../analysis/listed-evidence.ts'
import { speakersOf } from '../../analysis/speakers.ts'
import { evidence } from '../../papers/evidence.ts'
import { papersOf } from '../../papers/workspace.ts'
import type { Check } from '../check.ts'

/** What systems leave in folders, and files half written. */
const NO_EVIDENCE = /^(?:\.|~\$|thumbs\.db$|desktop\.ini$)|\.(?:tmp|part|crdownload)$/iu
const NAMED_BY_ID = /^ZZ-\d{3,}[a-z]?(?:[._-]\w*)*$/u

export const evidenceUnlistedFile: Check = {
  code: 'evidence/unlisted-file',
  severity: 'warning',
  scope: 'village',
  title: { zh: '证据文件夹里的文件都已登记', en: 'Every file in the folder of evidence is listed' },
  rationale: {
    zh: '没有登记的文件没有编号、没有取证人，谁也引用不了，归档时也说不清来历。本工具的规则。',
    en: 'A file that is not listed has no id and nobody who collected it; nobody can refer to it. Our own rule.',
  },
  *run(village, workspace) {
    if (village.dropped.includes('evidence')) return
    const listed = new Set([...listedEvidence(village)].map(({ path }) => path))
    const lists = papersOf(village, evidence)
    for (const path of [...village.evidence.keys()].sort()) {
      const name = path.slice(path.lastIndexOf('/') + 1)
      if (listed.has(path.normalize('NFC')) || NO_EVIDENCE.test(name)) continue
      const restricted = path.startsWith('restricted/')
      const list = lists.find(({ source }) => source.file.startsWith('restricted/') === restricted)
      const hidden = (restricted && !NAMED_BY_ID.test(name)) || speakersOf(workspace).search.has(name)
      const shown = hidden ? '■■■' : name
      yield {
        ...(list?.source.key('evidence') ?? { file: hidden ? `${village.folder}/village.yaml` : path }),
        message: {
          zh: `evidence 文件夹里的 ${shown} 没有登记`,
          en: `${shown} in the folder of evidence is not listed`,
        },
        hint: {
          zh: '在证据目录（evidence.yaml）编号登记；不用的，移出文件夹。',
          en: 'List it in evidence.yaml with an id, or move it out of the folder.',
        },
      }
    }
  },
}
