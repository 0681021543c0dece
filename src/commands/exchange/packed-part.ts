import { join } from 'node:path'
import { hashOfFile } from '../../disk/read.ts'
import { createBundle } from '../../git/bundles.ts'
import { headOf } from '../../git/head.ts'
import { hasCommit, isAncestor } from '../../git/merge-bases.ts'
import { runGit } from '../../git/run-git.ts'
import { UsageError } from '../../usage-error.ts'
import type { Options } from '../subcommand.ts'
import { exchangesOf } from './exchange-record.ts'

/** The history of one repository in a file. */
export interface Part {
  readonly prefix: string
  readonly file: string
  readonly size: number
  readonly sha256: string
  /** what the receiver has already; null where all of it is in */
  readonly from: string | null
  readonly to: string
}

interface Wanted {
  readonly root: string
  readonly prefix: string
  readonly file: string
  readonly options: Options
  /** goes with another part and is made even where nothing is new: its last commit then */
  readonly always?: boolean
}

/** Packs what the receiver lacks; null where that is nothing. */
export function packedPart({ root, prefix, file, options, always }: Wanted): Part | null {
  const folder = prefix === '' ? root : join(root, 'restricted')
  const to = headOf(folder)
  const branch = runGit(folder, 'symbolic-ref', '--quiet', 'HEAD')?.trim()
  if (!to || !branch)
    throw new UsageError(
      { zh: `“${folder}”还没有保存过`, en: `nothing was saved in “${folder}” yet` },
      { zh: '先运行 inspect save。', en: 'Run inspect save first.' },
    )
  const theirs = options.whole === true ? [] : knownTo(root, folder, prefix, options.to, to)
  if (theirs.includes(to) && always !== true) return null
  const known = theirs.includes(to) ? parentsOf(folder, to) : theirs
  const tags = (runGit(folder, 'for-each-ref', '--format=%(refname)', 'refs/tags/seal') ?? '')
    .trim()
    .split('\n')
  const references = ['HEAD', branch, ...tags.filter((name) => name !== '')]
  const said = createBundle(folder, file, references, known)
  if (said !== null)
    throw new UsageError(
      { zh: `git 没有做成交接包：${said}`, en: `git made no package: ${said}` },
      {
        zh: '看那个盘是不是满了、只读或者已经拔出，换一处再做；盘没有问题的，运行 inspect verify 看库是否完好。',
        en: 'See whether that disk is full, read-only or unplugged; if it is none, see inspect verify.',
      },
    )
  const made = hashOfFile(file)
  if (made === null || runGit(folder, 'bundle', 'verify', '--quiet', file) === null)
    throw new UsageError(
      { zh: `写成的“${file}”读不回来`, en: `“${file}” cannot be read back` },
      { zh: '换一个盘再试。', en: 'Try another disk.' },
    )
  return { prefix, file, ...made, from: known[0] ?? null, to }
}

function parentsOf(folder: string, commit: string): string[] {
  const said = runGit(folder, 'rev-parse', `${commit}^@`)?.trim() ?? ''
  return said === '' ? [] : said.split('\n')
}

/** The latest of what somebody sent us or was sent by us. */
function knownTo(root: string, folder: string, prefix: string, person: unknown, to: string): string[] {
  const commits = exchangesOf(root)
    .filter((one) => one.person === person)
    .flatMap((one) => one.commits[prefix] ?? [])
    .filter((commit) => hasCommit(folder, commit) && isAncestor(folder, commit, to))
  const last = commits.filter(
    (one) => !commits.some((other) => other !== one && isAncestor(folder, one, other)),
  )
  return [...new Set(last)]
}
