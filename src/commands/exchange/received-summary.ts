import { groupBy } from '../../analysis/group-by.ts'
import { paperChanges } from '../../history/paper-changes.ts'
import { toPaperVersion } from '../../history/paper-version.ts'
import type { OpenDispute } from '../../merging/open-dispute.ts'
import type { Renaming } from '../../merging/renaming.ts'
import { isPaperFile } from '../../papers/is-paper-file.ts'
import type { Arrival } from './arrival.ts'
import { countCommits } from './merge-commits.ts'
import type { Errors } from './merged-findings.ts'
import type { MergedMeetings } from './merged-meetings.ts'

/** What a package brought. */
export interface ReceivedSummary {
  readonly sha256: string
  readonly repositories: readonly {
    readonly repository: string
    readonly isNew: boolean
    readonly sender: string
    readonly to: string
    readonly commits: number
  }[]
  /** records and fields by kind of paper, in the order in which they came up */
  readonly papers: readonly {
    readonly kind: string
    readonly title: string
    readonly added: number
    readonly removed: number
    readonly changed: number
  }[]
  readonly evidence: number
  readonly renamings: readonly Renaming[]
  readonly disputes: number
  readonly errors: Errors
}

interface Received {
  readonly arrivals: readonly Arrival[]
  readonly merged: MergedMeetings
  readonly disputes: readonly OpenDispute[]
  readonly sha256: string
  readonly errors: Errors
}

export function receivedSummary({ arrivals, merged, disputes, sha256, errors }: Received): ReceivedSummary {
  return {
    sha256,
    repositories: arrivals.map(({ folder, prefix, isNew, sender, ours, tip }) => ({
      ...{ repository: prefix === '' ? 'ordinary' : 'restricted', isNew, sender, to: tip },
      commits: isNew ? countCommits(folder, ours, tip) : 0,
    })),
    papers: countsOf(merged),
    evidence: [...merged.files.keys()].filter(
      (path) => path.includes('/evidence/') && !merged.versions.ours.has(path),
    ).length,
    ...{ renamings: merged.renamings, disputes: disputes.length, errors },
  }
}

function countsOf({ files, versions, store }: MergedMeetings): ReceivedSummary['papers'] {
  const paths = [...new Set([...files.keys(), ...versions.ours.keys()])].filter((path) => isPaperFile(path))
  const changed = paths.filter((path) => files.get(path) !== versions.ours.get(path))
  const version = (path: string, name: string | undefined) =>
    toPaperVersion(path, name === undefined ? null : store.read(name))
  const changes = changed.flatMap((path) =>
    paperChanges(version(path, versions.ours.get(path)), version(path, files.get(path))),
  )
  return [...groupBy(changes, ({ kind }) => kind)].map(([kind, its]) => {
    const count = (...types: string[]) => its.filter(({ type }) => types.includes(type)).length
    return {
      ...{ kind: kind.name, title: kind.title.zh },
      ...{ added: count('added'), removed: count('removed'), changed: count('changed', 'renumbered') },
    }
  })
}
