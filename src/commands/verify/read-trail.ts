import { relative } from 'node:path'
import { isThere } from '../../disk/exists.ts'
import type { VerifiedCache } from '../../disk/verified-cache.ts'
import { askGit } from '../../git/ask-git.ts'
import { changesByCommit } from '../../git/changes-by-commit.ts'
import { differingFiles } from '../../git/differing-files.ts'
import { filteredFiles } from '../../git/filtered-files.ts'
import { headOf } from '../../git/head.ts'
import { mergeBases } from '../../git/merge-bases.ts'
import { missingObjects } from '../../git/missing-objects.ts'
import { readBlobs } from '../../git/read-blobs.ts'
import { rawCommits, reachable } from '../../git/read-raw-commits.ts'
import { sealTags, tagContent } from '../../git/read-seal-tags.ts'
import { strangeSettings } from '../../git/repository-programs.ts'
import { runGit } from '../../git/run-git.ts'
import { type KeptTag, keptSeals } from '../../trail/kept-seals.ts'
import type { CommitChanges, Lookup, LostHistory } from '../../trail/lookup.ts'
import { type RawCommit, readRawCommit } from '../../trail/raw-commit.ts'
import type { Trail } from '../../trail/trail.ts'
import { sealedContent } from '../round/sealed-content.ts'
import { damagedObjects } from './damaged-objects.ts'

/** One of the histories of a round; null where the folder has none. */
export function readTrail(root: string, prefix: Trail['prefix'], cache: VerifiedCache): Trail | null {
  const folder = prefix === '' ? root : `${root}/restricted`
  if (prefix !== '' && !isThere(`${folder}/.git`)) return null
  const head = headOf(folder)
  if (!head) return null
  const commits = commitsOf(folder, reachable(folder, 'HEAD') ?? [])
  const changes = changesByCommit(folder, 'HEAD')
  const lookup = lookupIn(folder, cache)
  return {
    ...lookup,
    prefix,
    head,
    commits,
    known: new Map(commits.map((commit) => [commit.hash, commit])),
    changes,
    seals: keptSeals(changes, tagsOf(folder), lookup.contents),
    shallow: runGit(folder, 'rev-parse', '--is-shallow-repository')?.trim() === 'true',
    replaced: replacedObjects(folder),
    missing: missingIn(folder, changes),
    foreign: foreignIn(changes),
    settings: strangeSettings(folder),
    filtered: filteredFiles(folder),
    damaged: damagedObjects(folder, cache).map((path) => relative(root, path)),
  }
}

function missingIn(folder: string, changes: CommitChanges): Trail['missing'] {
  const kept = new Map<string, { readonly commit: string; readonly file: string }>()
  for (const [commit, files] of changes)
    for (const { path, after, repository } of files)
      if (after !== null && repository !== true && !kept.has(after)) kept.set(after, { commit, file: path })
  return [...missingObjects(folder, kept.keys())].flatMap((object) => kept.get(object) ?? [])
}

/** The first commit of each place where another repository was put. */
function foreignIn(changes: CommitChanges): Trail['foreign'] {
  const placed = new Map<string, string>()
  for (const [commit, files] of changes)
    for (const { path, repository } of files)
      if (repository === true && !placed.has(path)) placed.set(path, commit)
  return [...placed].map(([file, commit]) => ({ commit, file }))
}

function commitsOf(folder: string, hashes: readonly string[]): RawCommit[] {
  const texts = rawCommits(folder, hashes)
  return hashes.flatMap((hash, index) => {
    const text = texts[index]
    return text ? [readRawCommit(hash, text)] : []
  })
}

function lookupIn(folder: string, cache: VerifiedCache): Lookup {
  return {
    contents: (names) => readBlobs(folder, names),
    contentOf: (commit) => {
      // Content takes long: a run that is cut off shall go on behind what it had verified.
      cache.save()
      return sealedContent(folder, commit)
    },
    lostHistory: (commit) => lostHistory(folder, commit),
    differing: (from, to) => differingFiles(folder, from, to),
    partedAt: (one, other) => mergeBases(folder, one, other)[0] ?? null,
    remembered: cache,
  }
}

function lostHistory(folder: string, commit: string): LostHistory {
  const lost = reachable(folder, commit, '^HEAD')
  if (lost === null) return { lost, all: new Set(), changes: new Map() }
  return {
    lost: commitsOf(folder, lost),
    all: new Set(reachable(folder, commit) ?? []),
    changes: changesByCommit(folder, commit, '^HEAD'),
  }
}

function tagsOf(folder: string): Map<string, KeptTag> {
  return new Map(
    sealTags(folder).map(({ name, object, annotated, commit }) => [
      name.slice('seal/'.length),
      { commit, text: annotated ? tagContent(folder, object) : '' },
    ]),
  )
}

/** Objects that git shows in the place of others, by `git replace`; [] where grafts do it, null where nothing does. */
function replacedObjects(folder: string): string[] | null {
  const refs = runGit(folder, 'for-each-ref', '--format=%(refname:lstrip=2)', 'refs/replace') ?? ''
  const replaced = refs.split('\n').filter((line) => line !== '')
  const grafts = askGit(folder, 'rev-parse', '--path-format=absolute', '--git-path', 'info/grafts')?.trim()
  return replaced.length > 0 || (grafts && isThere(grafts)) ? replaced : null
}
