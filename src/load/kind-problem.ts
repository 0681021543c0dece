import { nearestName } from '../papers/nearest-name.ts'
import type { PaperKind } from '../papers/paper.ts'
import type { Diagnostic } from '../source/diagnostic.ts'
import type { Source } from '../source/source.ts'
import { diagnose } from './diagnose.ts'

/** Says what the paper claims to be, and what it probably is. */
export function kindProblem(
  source: Source,
  byFile: PaperKind<unknown> | null,
  names: readonly string[],
  village: string | null,
): Diagnostic {
  const value = source.value
  const named = value !== null && typeof value === 'object' && !Array.isArray(value) && 'kind' in value
  const place = named ? source.at('kind') : { file: source.file, range: firstLine }
  // A text without any key is somebody's words, and no name of a kind.
  const said = named ? source.written(['kind']) : null
  const likely = byFile?.name ?? (said === null ? null : nearestName(said, names))
  return diagnose('schema/kind', village, {
    ...place,
    message:
      said === null
        ? {
            zh: '没有写明文种：第一栏应为 kind',
            en: 'it does not say what it is: the first key must be kind',
          }
        : { zh: `没有“${said}”这种文书`, en: `there is no kind of paper “${said}”` },
    hint:
      likely === null
        ? { zh: '用 inspect list kinds 查看有哪些文种。', en: 'Run inspect list kinds to see what there is.' }
        : { zh: `第一行写：kind: ${likely}`, en: `Write as its first line: kind: ${likely}` },
  })
}

/** A sound paper whose kind stands further down. */
export function kindFirst(source: Source, village: string | null): Diagnostic[] {
  const [first] = Object.keys(source.value as object)
  if (first === undefined || first === 'kind') return []
  const kind = source.written(['kind'])
  return [
    diagnose('schema/kind-first', village, {
      ...source.key('kind'),
      message: { zh: '“kind”没有写在最前面', en: '“kind” does not stand first' },
      hint: {
        zh: `把“kind: ${kind}”这一行移到最前面（注释之后、“${first}”之前）。`,
        en: `Move the line “kind: ${kind}” to the top, below the comments and above “${first}”.`,
      },
    }),
  ]
}

const firstLine = { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } }
