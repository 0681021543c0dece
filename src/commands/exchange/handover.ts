import { basename } from 'node:path'
import type { HandedPart, Handover } from '../../forms/handover-receipt.ts'
import { ownIdentity } from '../../git/identity.ts'
import { listTree } from '../../git/list-tree.ts'
import { readBlobs } from '../../git/read-blobs.ts'
import { runGit } from '../../git/run-git.ts'
import { toPaperVersion } from '../../history/paper-version.ts'
import { paperKinds } from '../../papers/index.ts'
import { isPaperFile } from '../../papers/is-paper-file.ts'
import { recordCounts } from '../../seals/record-counts.ts'
import { sealLine } from '../../seals/seal-message.ts'
import { hashGroups } from '../../setup/hash-groups.ts'
import type { Session } from '../../terminal/terminal.ts'
import { lastSeal } from '../round/last-seal.ts'
import { countCommits } from './merge-commits.ts'
import type { Part } from './packed-part.ts'

/** What is handed over to whom, as the receipt says it. */
export function handoverOf(
  { today }: Session,
  root: string,
  round: string,
  parts: readonly Part[],
  person: string,
): Handover {
  const seal = lastSeal(root)
  return {
    round,
    date: today,
    sender: ownIdentity(root)?.name ?? null,
    receiver: person === '' ? null : person,
    seal: seal && sealLine(seal),
    parts: parts.map((part) => handedPart(root, part)),
  }
}

function handedPart(root: string, { prefix, file, size, sha256, from, to }: Part): HandedPart {
  const folder = prefix === '' ? root : `${root}/restricted`
  const format = ['--format=%an %ad', '--date=format:%Y-%m-%d %H:%M']
  return {
    restricted: prefix !== '',
    file: basename(file),
    size,
    sha256: hashGroups(sha256),
    from: from?.slice(0, 10) ?? null,
    to: to.slice(0, 10),
    made: runGit(folder, 'log', '-1', ...format, to)?.trim() ?? '',
    commits: countCommits(folder, from, to),
    counts: prefix === '' ? countsAt(folder, to) : [],
  }
}

/** How many records the papers hold at the end of the package, by kind. */
function countsAt(folder: string, commit: string): HandedPart['counts'] {
  const files = (listTree(folder, commit) ?? []).filter(({ path }) => isPaperFile(path))
  const blobs = readBlobs(
    folder,
    files.map(({ blob }) => blob),
  )
  const papers = files.flatMap(({ path }, index) => {
    const version = toPaperVersion(path, blobs[index] ?? null)
    return version ? [{ path, version }] : []
  })
  const totals = new Map<string, number>()
  for (const counts of Object.values(recordCounts(papers)))
    for (const [name, count] of Object.entries(counts)) totals.set(name, (totals.get(name) ?? 0) + count)
  return paperKinds.flatMap((kind) =>
    kind.records.flatMap(({ key, title }) => {
      const count = totals.get(`${kind.name}/${key}`) ?? 0
      return kind.place === 'village' && count > 0 ? [{ what: `${kind.title.zh}·${title.zh}`, count }] : []
    }),
  )
}
