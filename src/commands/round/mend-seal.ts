import { join } from 'node:path'
import type { SealStep } from '../../disk/journal-entry.ts'
import { runGit } from '../../git/run-git.ts'
import { moveReferences } from '../../git/seal-objects.ts'
import { checkOutSeal } from './check-out-seal.ts'
import { type Mended, refusedByGit } from './mended.ts'

/** A seal of which the last repository has anything is finished, any other is taken back. */
export function mendSeal(root: string, steps: readonly SealStep[]): Mended {
  const last = steps.at(-1)
  const finish = last !== undefined && (at(root, last, last.branch) === last.to || tagOf(root, last) !== null)
  const said = steps.flatMap(
    (step) => moveReferences(join(root, step.folder), finish ? forth(root, step) : back(root, step)) ?? [],
  )
  if (said.length > 0) return refusedByGit(said)
  if (!finish) return { text: { zh: '没有封存，和没有运行过一样。', en: 'nothing was sealed.' }, done: true }
  for (const step of steps) checkOutSeal(root, step)
  return { text: { zh: '封存已经完成。', en: 'the seal is complete.' }, done: true }
}

function forth(root: string, step: SealStep): string[] {
  const { branch, from, to, tag, tagObject } = step
  return [
    ...(at(root, step, branch) === from ? [`update ${branch} ${to} ${from}`] : []),
    ...(tagOf(root, step) === null ? [`create refs/tags/${tag} ${tagObject}`] : []),
  ]
}

function back(root: string, step: SealStep): string[] {
  const { branch, from, to, tag, tagObject } = step
  return [
    ...(at(root, step, branch) === to ? [`update ${branch} ${from} ${to}`] : []),
    ...(tagOf(root, step) === tagObject ? [`delete refs/tags/${tag} ${tagObject}`] : []),
  ]
}

function tagOf(root: string, step: SealStep): string | null {
  return at(root, step, `refs/tags/${step.tag}`)
}

function at(root: string, { folder }: SealStep, reference: string): string | null {
  return runGit(join(root, folder), 'rev-parse', '--verify', '--quiet', reference)?.trim() ?? null
}
