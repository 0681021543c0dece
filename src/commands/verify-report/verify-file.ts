import type { Text } from '../../language.ts'
import { contentOf } from '../../load/content.ts'
import { takeSnapshot } from '../../load/snapshot.ts'
import { loadWorkspace } from '../../load/workspace.ts'
import { contentHashIn, statedProperties } from '../../packages/content-stamp.ts'
import { openPackage } from '../../packages/open-package.ts'
import { type Origin, originIn } from '../../packages/origin.ts'
import type { Parts } from '../../packages/zip.ts'
import { version } from '../../version.ts'
import { templateOf } from '../round/report-templates.ts'
import { documentChanges, workbookChanges } from './compare-content.ts'
import { type PastRound, pastRound } from './past-round.ts'
import { type Remade, remake } from './remake.ts'
import type { Verdict } from './verdict.ts'
import { NO_ORIGIN, notesOn, UNOPENED, withoutHistory } from './verdict-notes.ts'

interface Given {
  readonly file: string
  readonly bytes: Uint8Array
  readonly parts: Parts
  readonly kind: 'docx' | 'xlsx'
  readonly origin: Origin
  readonly edited: boolean
}

/** Makes a document again from the papers it says it came from, and holds the two together. */
export async function verifyFile(file: string, bytes: Uint8Array, root: string): Promise<Verdict> {
  const opened = openPackage(bytes)
  if (typeof opened === 'string') return unknown(file, [UNOPENED[opened]])
  const { parts, kind } = opened
  const { stated, actual } = contentHashIn(parts)
  const origin = originIn(statedProperties(parts))
  const edited = stated === null ? null : stated !== actual
  if (origin === null) return { ...unknown(file, [NO_ORIGIN(edited)]), edited }
  const given = { file, bytes, parts, kind, origin, edited: edited ?? true }
  const past = origin.commit === null ? 'ordinary' : await pastRound(root, origin, 'ledger' in origin.made)
  if (typeof past !== 'string') {
    const verdict = await held(given, past, root, false)
    if (verdict.result === 'same' || !origin.unsaved) return verdict
  } else if (!origin.unsaved && origin.commit !== null)
    return { ...unknown(file, [withoutHistory(past, origin)]), origin, edited }
  return held(given, roundOnDisk(root, origin), root, true)
}

/** The papers as they are now, on the day of the document. */
function roundOnDisk(root: string, { date }: Origin): PastRound {
  const workspace = loadWorkspace(contentOf(takeSnapshot(root), date))
  return { workspace, template: (name) => templateOf(root, name) }
}

async function held(given: Given, past: PastRound, root: string, fromDisk: boolean): Promise<Verdict> {
  const { file, origin, edited } = given
  const remade = await remake(origin, past, root)
  if (remade === null) {
    const zh = '那次的底稿做不出这份文书：村、对象或文书种类已经对不上'
    const en = 'those papers give no such document'
    return { ...unknown(file, [{ zh, en }]), origin, edited, fromDisk }
  }
  const same = Buffer.compare(remade.bytes, given.bytes) === 0
  const changes = same ? [] : changesOf(remade, given)
  const { title, path, restricted } = remade
  const result = same ? 'same' : changes.length > 0 ? 'changed' : 'resaved'
  const shown = { file, result, origin, title, path, fromDisk, edited, changes, restricted } as const
  return { ...shown, notes: notesOn(shown, version, past.workspace.restricted) }
}

function changesOf(remade: Remade, { file, bytes, parts, kind }: Given) {
  if (kind === 'xlsx') return workbookChanges(remade.bytes, bytes, file)
  const made = openPackage(remade.bytes)
  return typeof made === 'string' ? [] : documentChanges(made.parts, parts)
}

function unknown(file: string, notes: readonly Text[]): Verdict {
  const nothing = { origin: null, title: null, path: null, fromDisk: false, edited: null }
  return { file, result: 'unknown', ...nothing, changes: [], restricted: false, notes }
}
