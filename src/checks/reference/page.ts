import { isOwnVillage, paperReferences } from '../../analysis/references/paper-references.ts'
import { recordsById } from '../../papers/records.ts'
import type { Check } from '../check.ts'

export const referencePage: Check = {
  code: 'reference/page',
  severity: 'error',
  scope: 'village',
  title: { zh: '所引页码在证据页数以内', en: 'A page referred to is within the pages of the evidence' },
  rationale: {
    zh: '报告脚注精确到页，页码超出就无从核对。本工具的规则；证据目录没有写页数的不查。',
    en: 'Footnotes name the page; one beyond the last cannot be looked up. Our own rule; evidence without a number of pages is not judged.',
  },
  *run(village) {
    for (const { paper, reference, read } of paperReferences(village.papers)) {
      if (!read || read.page === null || !isOwnVillage(read, village)) continue
      const pages = recordsById(village).get(read.name)?.[0]?.record.pages
      if (typeof pages !== 'number' || read.page <= pages) continue
      yield {
        ...paper.source.at(...reference.path),
        message: {
          zh: `引用第 ${read.page} 页，而 ${read.name} 共 ${pages} 页`,
          en: `page ${read.page} is referred to, ${read.name} has ${pages}`,
        },
        hint: {
          zh: '核对页码，或更正证据目录中的页数。',
          en: 'Check the page, or correct the pages in evidence.yaml.',
        },
      }
    }
  },
}
