import { join } from 'node:path'
import { readWhole } from '../../disk/read.ts'
import { blobId } from '../../forms/blob-id.ts'
import { buildForm } from '../../forms/build-form.ts'
import { tablesOf } from '../../forms/columns-of.ts'
import { type FormLeak, formLeaks } from '../../forms/form-leaks.ts'
import { wordsOf } from '../../forms/form-words.ts'
import type { LoadedWorkspace } from '../../load/workspace.ts'
import { restrictedEvidence } from '../../papers/evidence.ts'
import type { PaperKind, WorkingPaper } from '../../papers/paper.ts'
import { withoutRestricted } from '../../papers/without-restricted.ts'
import { papersOf, type Village } from '../../papers/workspace.ts'
import { UsageError } from '../../usage-error.ts'
import { version } from '../../version.ts'
import type { Output } from '../output/write-outputs.ts'
import { NextNumbers } from '../round/next-numbers.ts'
import type { FormPlan } from './form-plan.ts'

interface FormRun {
  readonly workspace: LoadedWorkspace
  readonly villages: readonly Village[]
  readonly plan: FormPlan
}

/** Entry forms of each village; papers that are broken have none: it would lose what they say. */
export async function entryForms({ workspace, villages, plan }: FormRun): Promise<readonly Output[]> {
  if (plan.kinds.length === 0) return []
  const { renderForm } = await import('../../sheets/write-form.ts')
  const [only] = villages
  const numbers = new NextNumbers(workspace.root, villages.length === 1 ? (only?.folder ?? null) : null)
  const outputs: Output[] = []
  for (const village of villages) {
    for (const kind of plan.kinds) {
      if (village.dropped.includes(kind.name) || lacksRestricted(village, kind)) continue
      const { book, path } = formOf(kind, village, { workspace, plan }, numbers)
      const bytes = await renderForm(book, { date: workspace.today, version })
      outputs.push({ path, bytes, restricted: kind.restricted })
    }
  }
  return outputs
}

function formOf(
  kind: PaperKind<unknown>,
  village: Village,
  { workspace, plan }: Omit<FormRun, 'villages'>,
  numbers: NextNumbers,
) {
  const open = withoutRestricted(workspace)
  const seen = kind.restricted
    ? village
    : (open.villages.find(({ folder }) => folder === village.folder) ?? village)
  const paper = papersOf(seen, kind).find((one) => isOfOwnRepository(one, kind))
  const { book } = buildForm({
    kind,
    tables: tablesOf(kind, wordsOf(kind, seen, kind.restricted ? workspace : open)),
    data: (paper?.data ?? {}) as Readonly<Record<string, unknown>>,
    made: { program: version, village: village.name, ...madeFrom(paper, kind, village, workspace.root) },
    date: workspace.today,
    rows: plan.rows,
    nextId: (prefix) => numbers.of(village, prefix),
  })
  const leaks = kind.restricted ? [] : formLeaks(book, village, workspace)
  if (leaks.length > 0) throw leakError(kind, village, leaks)
  return { book, path: `${village.name}/填报表·${kind.title.zh}.xlsx` }
}

/** Most villages have no evidence that is restricted; `add evidence --restricted` begins the list. */
function lacksRestricted(village: Village, kind: PaperKind<unknown>): boolean {
  return kind === restrictedEvidence && !papersOf(village, kind).some((one) => isOfOwnRepository(one, kind))
}

/** `evidence` is kept in both repositories: a form is of the ordinary one. */
function isOfOwnRepository({ source }: WorkingPaper<unknown>, { restricted }: PaperKind<unknown>): boolean {
  return source.file.startsWith('restricted/') === restricted
}

function madeFrom(
  paper: WorkingPaper<unknown> | undefined,
  { file, restricted }: PaperKind<unknown>,
  { folder }: Village,
  root: string,
) {
  const path = paper?.source.file ?? `${restricted ? 'restricted/' : ''}${folder}/${file}`
  const there = paper ? readWhole(join(root, path)) : null
  return { paper: path, content: there?.hash ?? null, blob: there ? blobId(there.bytes) : null }
}

function leakError({ title }: PaperKind<unknown>, { name }: Village, leaks: readonly FormLeak[]): UsageError {
  const places = leaks.map(({ sheet, record, column }) => `${sheet} ${record} 的“${column}”`)
  const english = leaks.map(({ sheet, record, column }) => `${sheet} ${record}, “${column}”`)
  return new UsageError(
    {
      zh: `${name}${title.zh}会泄露谈话人、信访人，没有写出：${places.join('、')}`,
      en: `${title.en} of ${name} would reveal who spoke, so it was not written: ${english.join('; ')}`,
    },
    {
      zh: '运行 inspect check --only persons 找到原文并改为代称。',
      en: 'Run inspect check --only persons, and replace names with aliases.',
    },
  )
}
