import { basename, join, relative, resolve } from 'node:path'
import { diagnosticsJson } from '../../checks/diagnostics-json.ts'
import { isThere } from '../../disk/exists.ts'
import { listFolder } from '../../disk/list-folder.ts'
import type { LoadedWorkspace } from '../../load/workspace.ts'
import { reports } from '../../reports/index.ts'
import type { Report } from '../../reports/report.ts'
import { Source } from '../../source/source.ts'
import { formatDiagnostic } from '../../terminal/format-diagnostic.ts'
import type { Session } from '../../terminal/terminal.ts'
import type { WordingProblem } from '../../wording/problem.ts'
import type { Template } from '../../wording/template.ts'
import { createWording, type Wording } from '../../wording/wording.ts'
import { printJson } from '../output/print-json.ts'
import { openRound } from '../round/open-round.ts'
import { templateIn, templateOf } from '../round/report-templates.ts'
import type { Options } from '../subcommand.ts'
import { documentsFacts, reportNamed } from './documents-facts.ts'

interface Checked {
  readonly template: Template
  readonly report: Report
}

/** All that is wrong with templates, at its place; 1 where there is an error. */
export function checkTemplates(session: Session, names: readonly string[], options: Options): number {
  const workspace = openRound(session)
  const templates =
    names.length === 0 ? ownTemplates(workspace) : names.map((said) => named(said, session, workspace))
  const wording = createWording({ parseYaml: (text) => new Source('', text) })
  const found = templates.map((checked) => ({
    ...checked,
    problems: problemsOf(checked, workspace, wording),
  }))
  const all = found.flatMap(({ problems }) => problems).map((one) => ({ ...one, village: null }))
  if (options.json === true) printJson(session, diagnosticsJson(all, session.language))
  else for (const { template, problems } of found) printProblems(template, problems, session)
  const errors = all.filter(({ severity }) => severity === 'error').length
  session.err(`${session.say(summary(templates.length, errors))}\n`)
  return errors > 0 ? 1 : 0
}

/** The round's own templates; a file of another name words no document. */
function ownTemplates({ root }: LoadedWorkspace): readonly Checked[] {
  const files = listFolder(join(root, 'templates/reports')) ?? []
  return files
    .filter(({ name, isFolder }) => !isFolder && name.endsWith('.md'))
    .map(({ name }) => ({
      report: reportNamed(name.slice(0, -3)),
      template: templateOf(root, name.slice(0, -3)),
    }))
}

/** A document by name, worded as the round words it, or a file that is to word the document of its name. */
function named(said: string, session: Session, { root }: LoadedWorkspace): Checked {
  const path = resolve(session.cwd, said)
  const report = reports.find(({ name, title }) => name === said || title.zh === said)
  if (report) return { report, template: templateOf(root, report.name) }
  const wanted = reportNamed(isThere(path) ? basename(said).replace(/\.md$/u, '') : said)
  return { report: wanted, template: templateIn(path, relative(root, path).replaceAll('\\', '/')) }
}

/** Every branch is looked into; documents of other villages bring other facts, so that several are tried. */
const TRIED = 12

function problemsOf(
  { template, report }: Checked,
  workspace: LoadedWorkspace,
  wording: Wording,
): readonly WordingProblem[] {
  const documents = documentsFacts(report, workspace)
  const tried = documents.slice(0, TRIED).flatMap((facts) => wording.checkTemplate(template, facts))
  const errors = tried.filter(({ severity }) => severity === 'error')
  const use = documents.length === 0 ? [] : wording.useOf(template, documents)
  const once = new Map([...errors, ...use].map((one) => [JSON.stringify([one.range, one.message]), one]))
  const start = ({ range }: WordingProblem) => (range?.start.line ?? 0) * 1e4 + (range?.start.column ?? 0)
  return [...once.values()].sort((a, b) => start(a) - start(b))
}

function printProblems({ text }: Template, problems: readonly WordingProblem[], session: Session): void {
  const lines = text.split(/\r?\n/u)
  for (const problem of problems) {
    const unplaced = problem.severity === 'info'
    const line = unplaced ? null : (lines[(problem.range?.start.line ?? 0) - 1] ?? null)
    session.out(`${formatDiagnostic({ ...problem, village: null }, line, session)}\n`)
  }
}

function summary(count: number, errors: number) {
  if (count === 0) {
    return {
      zh: '本轮没有自己的模板，用的是自带的；要改的先运行 inspect template new <文书>。',
      en: 'The round has no templates of its own; copy one with inspect template new <document>.',
    }
  }
  return {
    zh: `查了${count}个模板，${errors}处错误。`,
    en: `${count} templates checked, ${errors} errors.`,
  }
}
