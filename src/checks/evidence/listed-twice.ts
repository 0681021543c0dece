import { type ListedEvidence, listedEvidence } from '../../analysis/listed-evidence.ts'
import type { Village } from '../../papers/workspace.ts'
import type { Check } from '../check.ts'

export const evidenceListedTwice: Check = {
  code: 'evidence/listed-twice',
  severity: 'error',
  scope: 'village',
  title: { zh: '一份证据只编一个号', en: 'One piece of evidence has one id' },
  rationale: {
    zh: '同一份文件编了两个号，看上去有两件证据，其实只有一件，底稿的支撑就虚了。文件同名或者内容相同都算。本工具的规则。',
    en: 'One file under two ids looks like two pieces of proof. The same name or the same contents count. Our own rule.',
  },
  *run(village) {
    for (const { again, first, sameFile } of repeated(village)) {
      const what = sameFile
        ? { zh: '是同一个文件', en: 'name one file' }
        : { zh: '内容相同', en: 'have the same contents' }
      yield {
        ...again.paper.source.at('evidence', again.index, 'file'),
        message: {
          zh: `${again.entry.id} 与 ${first.entry.id} ${what.zh}`,
          en: `${again.entry.id} and ${first.entry.id} ${what.en}`,
        },
        hint: {
          zh: '留一个号，引用另一个号的地方改过来。',
          en: 'Keep one id and change what refers to the other.',
        },
      }
    }
  },
}

interface Repeated {
  readonly again: ListedEvidence
  readonly first: ListedEvidence
  readonly sameFile: boolean
}

function* repeated(village: Village): Generator<Repeated> {
  const seen = new Map<string, ListedEvidence>()
  for (const listed of listedEvidence(village)) {
    const marks = marksOf(listed)
    const found = marks.find((mark) => seen.has(mark))
    const first = found === undefined ? undefined : seen.get(found)
    if (found !== undefined && first) yield { again: listed, first, sameFile: found.startsWith('path:') }
    for (const mark of marks) if (!seen.has(mark)) seen.set(mark, listed)
  }
}

/** What only one entry may have: its file, and its contents, unless they are none at all. */
function marksOf({ path, file, entry }: ListedEvidence): string[] {
  const contents = file?.size === 0 ? null : (file?.sha256 ?? entry.sha256)
  return [...(path === null ? [] : [`path:${path}`]), ...(contents === null ? [] : [`sha256:${contents}`])]
}
