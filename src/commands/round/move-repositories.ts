import { join } from 'node:path'
import { writeDisputeFile } from '../../disk/dispute-files.ts'
import { withJournal } from '../../disk/journal.ts'
import type { Journal, KeptDispute, MoveStep } from '../../disk/journal-entry.ts'
import { removeFile } from '../../disk/remove-file.ts'
import { writeInside } from '../../disk/write-inside.ts'
import { alignIndex, headOf } from '../../git/head.ts'
import { blobsOnDisk, moveBranch, movedFiles, moveForward } from '../../git/move-forward.ts'
import { readBlobs } from '../../git/read-blobs.ts'
import type { Text } from '../../language.ts'
import { UsageError } from '../../usage-error.ts'
import { type Mended, refusedByGit } from './mended.ts'

/** Brings repositories to commits that git has already, and keeps the disputes; what is cut off is done at the next start. */
export async function moveRepositories(
  root: string,
  steps: readonly MoveStep[],
  disputes: readonly KeptDispute[],
): Promise<void> {
  await withJournal(root, { command: 'receive', steps, disputes }, () => {
    for (const [index, { folder, to }] of steps.entries()) {
      const said = moveForward(join(root, folder), to)
      if (said !== null) {
        if (index > 0) keep(root, disputes)
        throw new UsageError({ zh: `git 没有合并：${said}`, en: `git did not merge: ${said}` })
      }
    }
    keep(root, disputes)
  })
}

/** What a receive that was cut off had decided is done; files that somebody changed since stay as they are. */
export function finishMoves(
  root: string,
  { steps, disputes }: Omit<Extract<Journal, { command: 'receive' }>, 'command'>,
): Mended {
  const moves = steps.map((step) => finishMove(root, step))
  const said = moves.flatMap((move) => move.said ?? [])
  if (said.length > 0) return refusedByGit(said)
  keep(root, disputes)
  const left = moves.flatMap((move) => move.left)
  return { text: left.length === 0 ? received : receivedBut(left.join('、')), done: true }
}

const received: Text = { zh: '接收已经完成，没有丢失。', en: 'what came is in; nothing is lost.' }

function receivedBut(files: string): Text {
  return {
    zh: `接收已经完成；${files} 在中断以后又改过，留着没有动，请用 inspect diff HEAD 核对。`,
    en: `what came is in; ${files} changed since and stay as they are: compare with inspect diff HEAD.`,
  }
}

function keep(root: string, disputes: readonly KeptDispute[]): void {
  for (const { file, id, text } of disputes) writeDisputeFile(root, file, id, text)
}

/** Files left as they are, and what git says where it refuses. */
interface Move {
  readonly left: readonly string[]
  readonly said: string | null
}

function finishMove(root: string, { folder, from, to }: MoveStep): Move {
  const repository = join(root, folder)
  const head = headOf(repository)
  // The branch has moved already, perhaps without the index.
  if (head === to) return { left: [], said: alignIndex(repository) }
  if (head !== from) return { left: [], said: null }
  const moved = movedFiles(repository, from, to)
  const there = blobsOnDisk(
    repository,
    moved.map(({ file }) => file),
  )
  const ours = moved.filter(
    (one, index) => there[index] === one.from || there[index] === one.to || there[index] === null,
  )
  const blobs = readBlobs(
    repository,
    ours.map((one) => one.to ?? ''),
  )
  for (const [index, { file, to: blob }] of ours.entries()) {
    const bytes = blobs[index]
    if (blob === null) removeFile(join(repository, file))
    else if (bytes) writeInside(root, join(repository, file), bytes)
  }
  const left = moved.filter((one) => !ours.includes(one))
  return {
    left: left.map(({ file }) => (folder === '' ? file : `${folder}/${file}`)),
    said: moveBranch(repository, from, to),
  }
}
