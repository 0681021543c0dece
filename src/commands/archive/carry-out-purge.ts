import { join } from 'node:path'
import type { FileTraces } from '../../analysis/file-traces.ts'
import { isThere } from '../../disk/exists.ts'
import { withJournal } from '../../disk/journal.ts'
import { readWhole } from '../../disk/read.ts'
import { type Removable, remove } from '../../disk/removable.ts'
import { writeWhole } from '../../disk/write-whole.ts'
import { isBelow } from '../../source/is-inside.ts'
import { areTexts, isCount, isObject, isText, valueIn } from '../../source/json-shapes.ts'
import { printable } from '../../terminal/printable.ts'
import type { Planned } from './purge-plan.ts'
import { type Purged, putCertificate } from './put-certificate.ts'

const PLAN = '.inspect/purge.json'

/** Removes what is planned and certifies what is gone. 1 where something is left. */
export async function purgeAll(plan: readonly Planned[], desk: Omit<Purged, 'gone'>): Promise<number> {
  const { session, all } = desk
  const { root } = desk.workspace
  const left = await carryOut(root, plan)
  await putCertificate({ ...desk, gone: plan.filter((one) => !left.includes(one)) })
  for (const path of all ? LAST : [PLAN]) remove(root, { path })
  for (const { shown } of left) session.err(`${printable(session.say(notRemoved(shown)))}\n`)
  return left.length > 0 ? 1 : 0
}

function notRemoved(shown: string) {
  return { zh: `没有删掉：${shown}`, en: `not removed: ${shown}` }
}

const LAST = ['inspect.yaml', '.inspect/']

/**
 * What goes, and what a purge that was cut off has removed already: that belongs into the certificate, and what is still
 * there goes only if it is planned anew. Names that were veiled then stay so: whoever spoke may be known no more.
 */
export function fullPlan(root: string, fresh: readonly Removable[], traces: FileTraces): Planned[] {
  const begun = begunPlan(root)
  const before = new Map(begun.map(({ path, shown }) => [path, shown]))
  return [
    ...begun.filter(({ path }) => !isThere(join(root, path))),
    ...fresh.map((one) => ({ ...one, shown: before.get(one.path) ?? traces.conceal(one.path) })),
  ]
}

/** What a purge that was cut off had set out to remove. */
function begunPlan(root: string): Planned[] {
  const read = readWhole(join(root, PLAN))
  if (!read) return []
  const plan = valueIn(new TextDecoder().decode(read.bytes))
  return Array.isArray(plan) ? plan.filter(isPlanned) : []
}

/** A round can come from anywhere with such a plan in it. */
function isPlanned(one: unknown): one is Planned {
  if (!(isObject(one) && areTexts(one, ['path', 'shown']) && isCount(one.size))) return false
  return isBelow(`${one.path}`.replace(/\/$/u, '')) && (one.sha256 === null || isText(one.sha256))
}

/** The plan is kept until the certificate is written, so that one that was cut off is finished, and all of it certified. */
async function carryOut(root: string, plan: readonly Planned[]): Promise<Planned[]> {
  writeWhole(join(root, PLAN), JSON.stringify(plan))
  return withJournal(root, { command: 'purge', files: plan.length }, () =>
    plan.filter((one) => !remove(root, one)),
  )
}
