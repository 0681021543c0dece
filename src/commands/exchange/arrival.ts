import { join } from 'node:path'
import { takeFromQuarantine } from '../../git/bundles.ts'
import { headOf } from '../../git/head.ts'
import { isAncestor, mergeBases } from '../../git/merge-bases.ts'
import { runGit } from '../../git/run-git.ts'
import { UsageError } from '../../usage-error.ts'
import type { Meeting } from './meeting.ts'
import { readPackageHeader } from './package-header.ts'
import { openQuarantine } from './quarantine.ts'

/** What one package brings to one repository. */
export interface Arrival extends Meeting {
  /** false where all of it was here before */
  readonly isNew: boolean
  /** its last commit, new or not */
  readonly tip: string
  /** who made its last commit */
  readonly sender: string
  /** of seals, below refs/tags/ */
  readonly tags: readonly string[]
}

/** Seals that came, in place; only once what they seal is in the branch. */
export function placeTags({ folder, tags }: Arrival): void {
  for (const tag of tags) runGit(folder, 'update-ref', `refs/tags/${tag}`, `refs/inspect/tags/${tag}`)
}

/** What was kept below `refs/inspect/` while it was looked at. */
export function dropIncoming(folder: string): void {
  const names = (runGit(folder, 'for-each-ref', '--format=%(refname)', 'refs/inspect') ?? '').split('\n')
  for (const name of names) if (name !== '') runGit(folder, 'update-ref', '-d', name)
}

/** Looks through a package apart from ours, then keeps its objects under a reference of ours; nothing is merged. */
export function arrivalOf(root: string, prefix: string, bundle: string, scratch: string): Arrival {
  const folder = prefix === '' ? root : join(root, 'restricted')
  const ours = head(folder)
  readPackageHeader(folder, bundle, bundle.slice(bundle.lastIndexOf('/') + 1))
  const quarantine = openQuarantine(folder, prefix, bundle, scratch)
  const { tip, tags } = quarantine
  const own = isAncestor(scratch, tip, ours)
  if (!own && mergeBases(scratch, ours, tip).length === 0) throw otherRound()
  for (const tag of tags) refuseOtherSeal(folder, scratch, tag)
  const references = [
    '+refs/incoming/heads/*:refs/inspect/heads/*',
    '+refs/incoming/tags/*:refs/inspect/tags/*',
  ]
  const said = takeFromQuarantine(folder, scratch, references)
  if (said !== null) throw new UsageError({ zh: `git 没有接收：${said}`, en: `git did not take it: ${said}` })
  const sender = runGit(scratch, 'log', '-1', '--format=%an', tip)?.trim() ?? ''
  return { folder, prefix, ours, theirs: own ? ours : tip, isNew: !own, tip, sender, tags }
}

function head(folder: string): string {
  const commit = headOf(folder)
  const below = runGit(folder, 'rev-parse', '--show-prefix')?.trim()
  if (commit && below === '') return commit
  throw new UsageError(
    { zh: `“${folder}”没有自己的 git 记录`, en: `“${folder}” has no history of its own` },
    { zh: '先运行 git init 和 inspect save。', en: 'Run git init and inspect save first.' },
  )
}

function otherRound(): UsageError {
  return new UsageError(
    {
      zh: '没有接收：这个包不是本轮的，和本机的记录没有共同的起点',
      en: 'nothing was received: this is of another round; the histories never met',
    },
    {
      zh: '核对文件名和回执；本机应由同一轮的文件夹复制（git clone）而来。',
      en: 'Look at its receipt; this machine must have begun from a copy (git clone) of the same round.',
    },
  )
}

/** A seal is made once: two of one name are a forgery or a mistake. */
function refuseOtherSeal(folder: string, quarantine: string, tag: string): void {
  const ours = runGit(folder, 'rev-parse', '--verify', '--quiet', `refs/tags/${tag}`)?.trim()
  const theirs = runGit(quarantine, 'rev-parse', '--verify', '--quiet', `refs/incoming/tags/${tag}`)?.trim()
  if (!ours || ours === theirs) return
  throw new UsageError(
    {
      zh: `没有接收：封存 ${tag} 和本机的不是同一个`,
      en: `nothing was received: the seal ${tag} is not the one that is here`,
    },
    {
      zh: '两边各封存过一次，或有一边被改过；用 inspect verify 核对，报告组长。',
      en: 'Both sides sealed, or one was changed: run inspect verify and tell the team leader.',
    },
  )
}
