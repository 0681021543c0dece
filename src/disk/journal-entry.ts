import { isInside } from '../source/is-inside.ts'
import { areTexts, isObject, isObjectName, isText, type Values } from '../source/json-shapes.ts'

/** What a writer is about to do, kept while it does it, so that the next start knows what a cut-off one left. */
export type Journal =
  | { readonly command: 'save'; readonly repositories: readonly SavedHead[] }
  | { readonly command: 'sign'; readonly file: string; readonly before: string; readonly after: string }
  | { readonly command: 'seal'; readonly steps: readonly SealStep[] }
  | { readonly command: 'purge'; readonly files: number }
  | {
      readonly command: 'receive'
      readonly steps: readonly MoveStep[]
      readonly disputes: readonly KeptDispute[]
      /** what is noted of meetings once all is in place */
      readonly meetings: string
    }

/** Where a repository stood before a save: '' or `restricted/`, and its commit, null where it had none. */
export interface SavedHead {
  readonly prefix: string
  readonly head: string | null
}

/** A repository, '' or `restricted`, that goes from one commit to another, which git has already. */
export interface MoveStep {
  readonly folder: string
  readonly from: string
  readonly to: string
}

/** A dispute as its file says it. */
export interface KeptDispute {
  readonly id: string
  /** the paper, relative to the round */
  readonly file: string
  readonly text: string
}

/** One repository's part of a seal; the ordinary one is the last. */
export interface SealStep {
  /** '' or `restricted` */
  readonly folder: string
  readonly branch: string
  readonly from: string
  readonly to: string
  readonly tag: string
  readonly tagObject: string
  /** the manifest, relative to the folder */
  readonly file: string
}

/** A round can come from anywhere with a journal in it: what git and the disk are told by it must be what we write. */
export function isJournal(said: unknown): said is Journal {
  if (!isObject(said)) return false
  if (said.command === 'save') return areAll(said.repositories, isSavedHead)
  if (said.command === 'sign') return isInside(said.file) && areTexts(said, ['before', 'after'])
  if (said.command === 'seal') return areAll(said.steps, isSealStep)
  if (said.command === 'purge') return typeof said.files === 'number'
  if (said.command !== 'receive') return false
  return areAll(said.steps, isMoveStep) && areAll(said.disputes, isKeptDispute) && isText(said.meetings)
}

function areAll(list: unknown, isOne: (one: Values) => boolean): boolean {
  return Array.isArray(list) && list.every((one) => isObject(one) && isOne(one))
}

const isBranch = (value: unknown) => isText(value) && /^refs\/heads\/[^\s:?*[\\^~]+$/u.test(value)
const isTag = (value: unknown) => isText(value) && /^[^\s:?*[\\^~-][^\s:?*[\\^~]*$/u.test(value)

function isSavedHead({ prefix, head }: Values): boolean {
  return ['', 'restricted/'].includes(prefix as string) && (head === null || isObjectName(head))
}

function isMoveStep({ folder, from, to }: Values): boolean {
  return ['', 'restricted'].includes(folder as string) && isObjectName(from) && isObjectName(to)
}

function isSealStep(step: Values): boolean {
  const named = isBranch(step.branch) && isTag(step.tag) && isObjectName(step.tagObject)
  return named && isMoveStep(step) && isInside(step.file)
}

function isKeptDispute({ id, file, text }: Values): boolean {
  return isText(id) && /^[0-9a-f]{8}$/u.test(id) && isInside(file) && isText(text)
}
