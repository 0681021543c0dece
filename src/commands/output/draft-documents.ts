import { findSpeakers, speakersOf } from '../../analysis/speakers.ts'
import type { LoadedWorkspace } from '../../load/workspace.ts'
import type { MadeReport } from '../../packages/origin.ts'
import { sameVillages } from '../../papers/same-villages.ts'
import type { Village } from '../../papers/workspace.ts'
import { fileSafe } from '../../reports/file-safe.ts'
import { findLeaks, type Leak } from '../../reports/find-leaks.ts'
import type { Edition, Report, Subject } from '../../reports/report.ts'
import { type ReportMaterial, reportMaterial } from '../../reports/report-material.ts'
import { veilOfficers } from '../../reports/veil-officers.ts'
import { type SealNote, sealLine } from '../../seals/seal-message.ts'
import { Source } from '../../source/source.ts'
import type { DocumentView } from '../../views/document.ts'
import type { WordingProblem } from '../../wording/problem.ts'
import type { Template } from '../../wording/template.ts'
import { createWording, type Wording } from '../../wording/wording.ts'
import { lastSeal } from '../round/last-seal.ts'
import { templateOf } from '../round/report-templates.ts'
import { type DocumentPlan, editionOf } from './document-plan.ts'
import { madeReport } from './made-report.ts'

export interface DraftDocument {
  /** without its ending: 城东村/问题清单 */
  readonly name: string
  /** tells who spoke: of the team's own */
  readonly restricted: boolean
  readonly view: DocumentView
  readonly report: Report
  readonly edition: Edition
  /** the village it is on; null for a document on several */
  readonly village: Village | null
  /** all that it is on, as the round has them */
  readonly villages: readonly Village[]
  /** whom or what it is to or about, where that is no village */
  readonly about: string | null
  /** of the wording of this document: errors of the template, what is still to be supplied */
  readonly problems: readonly WordingProblem[]
  readonly leaks: readonly Leak[]
  /** the places in its template that print them */
  readonly telling: readonly WordingProblem[]
  /** what it takes to make it again */
  readonly made: MadeReport
}

export interface Drafts {
  readonly documents: readonly DraftDocument[]
  readonly templates: readonly Template[]
  /** of the templates, each once, whichever document met it */
  readonly faults: readonly WordingProblem[]
  /** for which the papers have nothing to say */
  readonly without: readonly Report[]
}

/** The wording and the seal of an earlier day, and which one of the documents of each report is wanted. */
export interface Past {
  readonly seal: SealNote | null
  /** null for all */
  readonly subject: number | null
  template(name: string): Template
}

/** Tells how far the wording of documents of one kind is. */
export type Drafted = (report: Report, done: number, total: number) => void

/** Words every document of a plan; nothing is written. */
export function draftDocuments(
  workspace: LoadedWorkspace,
  plan: DocumentPlan,
  drafted: Drafted = () => {},
  past?: Past,
): Drafts {
  const materialOf = (report: Report) => reportMaterial(workspace, isOwn(report, plan) ? 'all' : 'open')
  const seal = past ? past.seal : lastSeal(workspace.root)
  const wording = createWording({ parseYaml: (text) => new Source('', text) })
  const templates: Template[] = []
  const faults = new Map<string, WordingProblem>()
  const without: Report[] = []
  const documents = plan.wanted.flatMap((report) => {
    const template = past?.template(report.name) ?? templateOf(workspace.root, report.name)
    templates.push(template)
    const material = materialOf(report)
    const subjects = report.subjects(sameVillages(material.workspace, plan.villages), material, plan.wish)
    if (subjects.length === 0) without.push(report)
    return subjects.flatMap((subject, index): DraftDocument[] => {
      if (past && past.subject !== null && index !== past.subject) return []
      drafted(report, index, subjects.length)
      const checked = index === 0
      const made = madeReport(report, subjects, index, workspace, plan, seal?.seal ?? null)
      const desk = { material, wording, template, workspace, plan, seal, checked, made }
      const draft = draftOf(report, subject, desk)
      for (const fault of draft.faults)
        faults.set(JSON.stringify([fault.file, fault.range, fault.message]), fault)
      return [draft.document]
    })
  })
  return { documents, templates, faults: [...faults.values()], without }
}

/** Made of all papers, and kept with the restricted ones. */
function isOwn({ restricted, ownEdition }: Report, { own }: DocumentPlan): boolean {
  return restricted || (ownEdition === true && own)
}

interface Desk {
  readonly material: ReportMaterial
  readonly wording: Wording
  readonly template: Template
  readonly workspace: LoadedWorkspace
  readonly plan: DocumentPlan
  readonly seal: SealNote | null
  /** looks into every branch of the template, once a report */
  readonly checked: boolean
  readonly made: MadeReport
}

function draftOf(
  report: Report,
  subject: Subject,
  { material, wording, template, workspace, plan, seal, checked, made }: Desk,
): { readonly document: DraftDocument; readonly faults: readonly WordingProblem[] } {
  const edition = editionOf(report, plan)
  const own = report.facts(material, subject, edition)
  const facts = edition === 'internal' ? own : veilOfficers(own, subject.villages)
  const { view: worded, problems } = wording.wordDocument(template, facts)
  const view = withSeal(withRedHead(worded, edition, workspace), seal)
  const all = checked ? [...problems, ...wording.checkTemplate(template, facts)] : problems
  const villages = sameVillages(workspace, subject.villages)
  const restricted = isOwn(report, plan)
  const unveiled = () => wording.wordDocument(template, own).view
  const leaks = restricted ? [] : findLeaks({ view, edition, facts: own, unveiled }, workspace, villages)
  const tells = (text: string) => findSpeakers(text, speakersOf(workspace))[0]?.start ?? null
  const telling = leaks.length === 0 ? [] : wording.telling(template, facts, tells)
  const { village, about = null } = subject
  const named = about === null ? subject : { ...subject, about: fileSafe(about) }
  const name = report.fileName(named, edition)
  const shown = { name, report, edition, village, villages, about, restricted, view }
  const document = { ...shown, problems, leaks, telling, made }
  return { document, faults: all.filter(({ severity }) => severity === 'error') }
}

/** Numbered letters that are handed out bear the office's red head where the round gives one. */
function withRedHead(view: DocumentView, edition: Edition, { round }: LoadedWorkspace): DocumentView {
  const redHead = round.data.house?.red_head
  return redHead && edition !== 'internal' && view.number !== null ? { ...view, redHead } : view
}

/** Whoever holds the paper can tell by its last line whether the papers are still those that were sealed. */
export function withSeal(view: DocumentView, seal: SealNote | null): DocumentView {
  return seal ? { ...view, seal: sealLine(seal) } : view
}
