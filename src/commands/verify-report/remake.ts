import type { Text } from '../../language.ts'
import { ledgers } from '../../ledgers/index.ts'
import type { LoadedWorkspace } from '../../load/workspace.ts'
import {
  type Made,
  type MadeContents,
  type MadeLedger,
  type MadeReport,
  type Origin,
  originProperties,
} from '../../packages/origin.ts'
import { renderDocument } from '../../render/render-document.ts'
import { reports } from '../../reports/index.ts'
import { recipients } from '../../reports/recipients.ts'
import { draftDocuments } from '../output/draft-documents.ts'
import { ledgerOutput } from '../output/ledger-output.ts'
import { packSets, renderSet } from '../output/pack-sets.ts'
import { sealNumbered } from '../round/last-seal.ts'
import type { PastRound } from './past-round.ts'

/** A document made once more from its papers. */
export interface Remade {
  readonly title: Text
  readonly path: string
  readonly bytes: Uint8Array
  readonly restricted: boolean
}

/** What a file says it is, from papers of another day; null where they give no such document. */
export function remake(origin: Origin, past: PastRound, root: string): Promise<Remade | null> {
  const { made } = origin
  if ('ledger' in made) return remakeLedger(made, origin, past, root)
  if ('contents' in made) return remakeContents(made, origin, past, root)
  return remakeReport(made, origin, past, root)
}

async function remakeReport(
  made: MadeReport,
  origin: Origin,
  { workspace, template }: PastRound,
  root: string,
): Promise<Remade | null> {
  const report = reports.find(({ name }) => name === made.report)
  const villages = villagesOf(workspace, made.villages)
  if (!report?.editions.includes(made.edition) || villages === null) return null
  const { edition, own, recipient, topic, aspect, approvedBy, subject } = made
  const wish = { topic: topic ?? null, aspect: aspect ?? null, approvedBy: approvedBy ?? null }
  const seal = made.seal === null ? null : sealNumbered(root, made.seal, origin.commit)
  const plan = { villages, wanted: [report], edition, wish, own: own === true, recipient }
  const { documents } = draftDocuments(workspace, plan, () => {}, { seal, subject, template })
  const [document] = documents
  if (!document) return null
  const bytes = await renderDocument(document.view, {
    fonts: workspace.round.data.house?.fonts ?? {},
    date: origin.date,
    version: origin.version,
    origin: originProperties(origin),
  })
  return { title: report.title, path: `${document.name}.docx`, bytes, restricted: document.restricted }
}

async function remakeContents(
  made: MadeContents,
  origin: Origin,
  { workspace, template }: PastRound,
  root: string,
): Promise<Remade | null> {
  const recipient = recipients.find(({ name }) => name === made.contents)
  const villages = villagesOf(workspace, made.villages)
  if (!recipient || villages === null) return null
  const { edition, name } = recipient
  const wanted = recipient.reports.flatMap((one) => reports.filter((report) => report.name === one))
  const seal = made.seal === null ? null : sealNumbered(root, made.seal, origin.commit)
  const wish = { topic: null, aspect: null, approvedBy: made.approvedBy ?? null }
  const plan = { villages, wanted, edition, wish, own: false, recipient: name }
  const { documents } = draftDocuments(workspace, plan, () => {}, { seal, subject: null, template })
  const set = packSets(recipient, documents)[made.set]
  if (!set) return null
  const { version } = origin
  const of = (one: Made) => originProperties({ ...origin, made: one })
  const outputs = await renderSet(set, recipient, workspace, { version, seal, contents: made, of })
  const list = outputs.at(-1)
  const title = { zh: `送${recipient.title.zh}文书目录`, en: `list of what ${recipient.title.en} gets` }
  return list
    ? { title, path: list.path, bytes: list.bytes, restricted: recipient.restricted === true }
    : null
}

async function remakeLedger(
  made: MadeLedger,
  origin: Origin,
  { workspace }: PastRound,
  root: string,
): Promise<Remade | null> {
  const ledger = ledgers.find(({ name }) => name === made.ledger)
  const villages = villagesOf(workspace, made.villages)
  if (!ledger || villages === null) return null
  const seal = made.seal === null ? null : sealNumbered(root, made.seal, origin.commit)
  const past = { origin: originProperties(origin), version: origin.version, seal }
  const own = made.own === true
  const { path, bytes } = await ledgerOutput(ledger, own, { workspace, villages, folder: '', past })
  return { title: ledger.title, path, bytes, restricted: own }
}

function villagesOf({ villages }: LoadedWorkspace, numbers: readonly number[] | null) {
  if (numbers === null) return villages
  const found = numbers.flatMap((number) => villages[number] ?? [])
  return found.length === numbers.length ? found : null
}
