import { isOwnVillage } from '../analysis/references/paper-references.ts'
import { resolveReference } from '../analysis/references/resolve-reference.ts'
import { issues } from '../papers/issues.ts'
import type { WorkingPaper } from '../papers/paper.ts'
import { type ReadReference, readReference } from '../papers/read-reference.ts'
import { recordsById } from '../papers/records.ts'
import type { Village, Workspace } from '../papers/workspace.ts'
import type { Cited } from './fingerprint.ts'
import { type Issue, signedFields } from './signed-fields.ts'

/** What a problem cites, each once. Sources in other villages count by their number, which is in its fields. */
export function citedRecords(
  { sources }: Pick<Issue, 'sources'>,
  village: Village,
  workspace: Workspace,
): Cited[] {
  const cited = new Map<string, Cited>()
  for (const source of sources) {
    const read = readReference(source)
    if (!read || !isOwnVillage(read, village)) continue
    const name = read.ballot === null ? read.name : `${read.name}@${read.ballot}`
    const [first] = contentsOf(read, village)
    if (first) cited.set(name, { name, ...first })
    else {
      const away = resolveReference(read, village, workspace) === 'not-here'
      cited.set(name, { name, restricted: away, content: away ? undefined : null })
    }
  }
  return [...cited.values()]
}

type Content = Omit<Cited, 'name'>
type Data = Readonly<Record<string, unknown>>

function contentsOf({ prefix, name, ballot }: ReadReference, village: Village): Content[] {
  if (prefix !== null) {
    return (recordsById(village).get(name) ?? []).map(({ paper, record }) => contentIn(paper, record))
  }
  return village.papers
    .filter(({ kind }) => kind.name === name)
    .map((paper) => contentIn(paper, ballot === null ? wholeOf(paper) : sheetOf(paper, ballot)))
}

function contentIn(paper: WorkingPaper<unknown>, content: unknown): Content {
  const restricted = paper.kind.restricted || paper.source.file.startsWith('restricted/')
  return { restricted, content: paper.kind.name === issues.name ? ofIssue(content) : content }
}

/** A paper of problems cites others: their signatures are no part of what they say. */
function ofIssue(content: unknown): unknown {
  return Array.isArray(content)
    ? content.map((one) => signedFields(one as Data))
    : signedFields(content as Data)
}

function wholeOf({ kind, data }: WorkingPaper<unknown>): unknown {
  return kind.name === issues.name ? (data as Data).issues : data
}

function sheetOf({ data }: WorkingPaper<unknown>, ballot: number): unknown {
  const { responses, ballots } = data as { responses?: readonly Data[]; ballots?: readonly Data[] }
  return [...(responses ?? []), ...(ballots ?? [])].find((sheet) => sheet.ballot === ballot) ?? null
}
