import { runGit } from '../../git/run-git.ts'
import type { LoadedWorkspace } from '../../load/workspace.ts'
import { filesTree, MANIFEST_FORMAT, type Manifest } from '../../seals/manifest.ts'
import {
  RESTRICTED_FORMAT,
  type RestrictedManifest,
  restrictedTree,
  sealedRestricted,
} from '../../seals/restricted-manifest.ts'
import type { SealedContent } from '../../seals/sealed-content.ts'
import { UsageError } from '../../usage-error.ts'
import { sealedContent } from '../round/sealed-content.ts'
import type { SealedHistory } from './sealed-histories.ts'

/** What is the same in both manifests. */
export type SealFacts = Pick<Manifest, 'seal' | 'stage' | 'date' | 'by' | 'despite' | 'previous'>

export async function restrictedManifest(
  { folder, head }: SealedHistory,
  { seal, stage, date, by }: SealFacts,
  salt: string,
): Promise<RestrictedManifest> {
  const { files, counts } = await contentOf(folder, head)
  const tree = restrictedTree(files, salt)
  return { format: RESTRICTED_FORMAT, seal, stage, date, by, salt, commit: head, counts, tree, files }
}

/** `restricted` with the commit in which its manifest stands; null where it is not here. */
export async function ordinaryManifest(
  { folder, head }: SealedHistory,
  { round }: LoadedWorkspace,
  facts: SealFacts,
  restricted: { readonly manifest: RestrictedManifest; readonly commit: string } | null,
): Promise<Manifest> {
  const { files, counts } = await contentOf(folder, head)
  const { name, number } = round.data
  return {
    format: MANIFEST_FORMAT,
    ...facts,
    round: { name, number: number ?? null, first: firstCommits(folder, head) },
    commit: head,
    commits: Number(runGit(folder, 'rev-list', '--count', head)),
    counts,
    restricted: restricted && sealedRestricted(restricted.manifest, restricted.commit),
    tree: filesTree(files),
    files,
  }
}

function firstCommits(folder: string, head: string): string[] {
  const out = runGit(folder, 'rev-list', '--max-parents=0', head) ?? ''
  return out
    .split('\n')
    .filter((line) => line !== '')
    .sort()
}

async function contentOf(folder: string, head: string): Promise<SealedContent> {
  const content = await sealedContent(folder, head)
  if (content) return content
  throw new UsageError(
    { zh: 'git 记录里缺少文件，不能封存', en: 'git misses files of the history; it cannot be sealed' },
    { zh: '运行 inspect verify 查看。', en: 'See inspect verify.' },
  )
}
