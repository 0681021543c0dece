import { kindsByName, paperKinds } from '../papers/index.ts'
import type { PaperKind, WorkingPaper } from '../papers/paper.ts'
import { decodePaper } from '../source/decode.ts'
import type { Diagnostic } from '../source/diagnostic.ts'
import { Source } from '../source/source.ts'
import { diagnose } from './diagnose.ts'
import { encodingProblem, fileProblem } from './file-problems.ts'
import { kindAtHead } from './kind-at-head.ts'
import { kindFirst, kindProblem } from './kind-problem.ts'
import { schemaProblems } from './schema-problems.ts'
import type { PaperFile } from './snapshot.ts'
import { withoutRestrictedText } from './without-restricted-text.ts'

export interface ReadPaper {
  readonly file: string
  /** what it says it is, else what its file name says; null where neither is known */
  readonly kind: PaperKind<unknown> | null
  readonly source: Source
  /** undefined where the paper is dropped */
  readonly paper: WorkingPaper<unknown> | undefined
  readonly problems: readonly Diagnostic[]
}

const kindsByFile = new Map(paperKinds.map((kind) => [kind.file, kind]))

/** A file to a paper that holds to its schema, or to everything that is wrong with it. */
export function readPaper(file: PaperFile, village: string | null): ReadPaper {
  const byName =
    kindsByFile.get(file.path.slice(file.path.lastIndexOf('/') + 1).replace(/\.yml$/u, '.yaml')) ?? null
  const dropped = (source: Source, problems: Diagnostic[], kind = byName): ReadPaper => ({
    file: file.path,
    kind,
    source,
    paper: undefined,
    problems: problems.map((found) => withoutRestrictedText(found, source)),
  })

  const earlier = soundBefore(file)
  if (earlier) return earlier
  if (!file.bytes) return dropped(new Source(file.path, ''), [fileProblem(file, village)])
  const { text, encoding, broken } = decodePaper(file.bytes)
  const source = new Source(file.path, text)
  if (encoding) return dropped(source, [encodingProblem(file.path, { encoding, broken }, village)])
  if (source.problems.length > 0) {
    return dropped(
      source,
      source.problems.map(({ code, ...found }) => diagnose(code, village, { file: file.path, ...found })),
    )
  }
  const kind = kindsByName.get(kindName(source.value))
  if (!kind) return dropped(source, [kindProblem(source, byName, [...kindsByName.keys()], village)])
  const problems = schemaProblems(kind, source, village)
  if (problems.length > 0) return dropped(source, problems, kind)
  file.earlier?.set(kind.name, file.hash, source.value)
  return { ...sound(file, kind, source), problems: kindFirst(source, village) }
}

function sound({ path }: PaperFile, kind: PaperKind<unknown>, source: Source): ReadPaper {
  return { file: path, kind, source, paper: { kind, source, data: source.value }, problems: [] }
}

/** What an earlier run read in the same bytes and found to hold to its schema. */
function soundBefore(file: PaperFile): ReadPaper | null {
  const { earlier, bytes, hash, path } = file
  if (!earlier || !bytes) return null
  const kind = kindsByName.get(kindAtHead(bytes) ?? '')
  const data = kind && earlier.get(kind.name, hash)
  if (!kind || data === undefined) return null
  return sound(file, kind, new Source(path, () => decodePaper(bytes).text, data))
}

function kindName(value: unknown): string {
  const kind = value !== null && typeof value === 'object' && 'kind' in value ? value.kind : undefined
  return typeof kind === 'string' ? kind : ''
}
