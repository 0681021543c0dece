import { join } from 'node:path'
import { writeInside } from '../../disk/write-inside.ts'
import { memoriesFor } from '../../imports/column-memory.ts'
import type { Gathered } from '../../imports/gathered.ts'
import type { Session } from '../../terminal/terminal.ts'
import { shownPath } from '../output/shown-path.ts'
import { badWorkbook } from './import-bad-rows.ts'
import type { ImportChoices } from './import-gather.ts'
import type { OpenedRound, WrittenPaper } from './import-papers.ts'
import type { ImportPlan } from './import-plan.ts'
import { rememberOrigins } from './remember-origins.ts'

/** The paths written. Where one paper cannot be written, those before it get their old text back. */
export async function writeImport(
  session: Session,
  { workspace: { root }, snapshot }: OpenedRound,
  gathered: Gathered,
  plan: ImportPlan,
  { mappings }: ImportChoices,
): Promise<string[]> {
  const bad = plan.bad ? await badWorkbook(root, gathered, plan, session.today) : []
  const memories = memoriesFor(gathered, mappings)
  const done: WrittenPaper[] = []
  try {
    for (const { path, bytes } of bad) writeInside(root, join(root, path), bytes)
    for (const paper of plan.written) {
      writeInside(root, join(root, paper.draft.path), paper.text)
      done.push(paper)
    }
    for (const { path, text } of memories) writeInside(root, join(root, path), text)
  } catch (error) {
    for (const { draft } of done) {
      const old = snapshot.papers.find(({ path }) => path === draft.path)?.bytes
      if (old) writeInside(root, join(root, draft.path), old)
    }
    throw error
  }
  rememberOrigins(root, plan.drafts)
  const paths = [...bad, ...plan.written.map(({ draft }) => draft), ...memories].map(({ path }) => path)
  return paths.map((path) => shownPath(session.cwd, join(root, path)))
}
