import type { CommitFile } from '../history/commit.ts'
import { type FileStep, movedPapers } from '../history/moved-papers.ts'
import { isPaperFile } from '../papers/is-paper-file.ts'
import type { Trail } from './trail.ts'

/** Files that were given another name or folder: of a commit and a new name, the file as it was. */
export type MovedFiles = ReadonlyMap<string, ReadonlyMap<string, CommitFile>>

/** Of every commit that took files out and brought others: those that are the same file, changed or not. */
export function movedFiles({ changes, contents }: Trail): MovedFiles {
  const moved = new Map<string, ReadonlyMap<string, CommitFile>>()
  for (const [commit, files] of changes) {
    const gone = files.filter(({ after }) => after === null)
    const come = files.filter(({ before }) => before === null)
    if (gone.length === 0 || come.length === 0) continue
    const its = sameContent(gone, come)
    const left = new Set([...its.values()].map(({ path }) => path))
    const papers = [
      ...gone.filter(({ path }) => isPaperFile(path) && !left.has(path)),
      ...come.filter(({ path }) => isPaperFile(path) && !its.has(path)),
    ]
    for (const [to, from] of movedPapers(stepsOf(papers, contents))) {
      const old = gone.find(({ path }) => path === from)
      if (old) its.set(to, old)
    }
    if (its.size > 0) moved.set(commit, its)
  }
  return moved
}

function sameContent(gone: readonly CommitFile[], come: readonly CommitFile[]): Map<string, CommitFile> {
  const left = [...gone]
  const same = new Map<string, CommitFile>()
  for (const { path, after } of come) {
    const at = left.findIndex(({ before }) => before === after)
    const [old] = at < 0 ? [] : left.splice(at, 1)
    if (old) same.set(path, old)
  }
  return same
}

function stepsOf(files: readonly CommitFile[], contents: Trail['contents']): FileStep[] {
  const found = contents(files.map(({ before, after }) => after ?? before ?? ''))
  return files.map(({ path, after }, index) => {
    const bytes = found[index] ?? null
    return after === null
      ? { file: path, before: bytes, after: null }
      : { file: path, before: null, after: bytes }
  })
}

/** The names that a file has had, the present one first. */
export function namesOf(path: string, moved: MovedFiles): readonly string[] {
  const names = new Set([path])
  for (let old = nameBefore(path, moved); old !== null && !names.has(old); old = nameBefore(old, moved))
    names.add(old)
  return [...names]
}

function nameBefore(path: string, moved: MovedFiles): string | null {
  for (const its of moved.values()) {
    const old = its.get(path)
    if (old) return old.path
  }
  return null
}
