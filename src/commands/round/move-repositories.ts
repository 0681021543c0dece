import { join } from 'node:path'
import { writeDisputeFile } from '../../disk/dispute-files.ts'
import { withJournal } from '../../disk/journal.ts'
import type { Journal, MoveStep } from '../../disk/journal-entry.ts'
import { writeMeetingsFile } from '../../disk/meetings-file.ts'
import { removeFile } from '../../disk/remove-file.ts'
import { writeInside } from '../../disk/write-inside.ts'
import { alignIndex, headOf } from '../../git/head.ts'
import { blobsOnDisk, moveBranch, movedFiles, moveForward } from '../../git/move-forward.ts'
import { readBlobs } from '../../git/read-blobs.ts'
import type { Text } from '../../language.ts'
import { UsageError } from '../../usage-error.ts'
import { type Mended, refusedByGit } from './mended.ts'

type Moves = Omit<Extract<Journal, { command: 'receive' }>, 'command'>

/** Brings repositories to commits that git has already, and keeps the disputes; what is cut off is done at the next start. */
export async function moveRepositories(root: string, moves: Moves): Promise<void> {
  await withJournal(root, { command: 'receive', ...moves }, () => {
    for (const [index, { folder, to }] of moves.steps.entries()) {
      const said = moveForward(join(root, folder), to)
      if (said !== null) {
        if (index > 0) keep(root, moves)
        throw new UsageError({ zh: `git 没有合并：${said}`, en: `git did not merge: ${said}` })
      }
    }
    keep(root, moves)
  })
}

/** What a receive that was cut off had decided is done; files that somebody changed since stay as they are. */
export function finishMoves(root: string, moves: Moves): Mended {
  const made = moves.steps.map((step) => finishMove(root, step))
  const said = made.flatMap((move) => move.said ?? [])
  if (said.length > 0) return refusedByGit(said)
  keep(root, moves)
  const left = made.flatMap((move) => move.left)
  return { text: left.length === 0 ? received : receivedBut(left.join('、')), done: true }
}

const received: Text = { zh: '接收已经完成，没有丢失。', en: 'what came is in; nothing is lost.' }

function receivedBut(files: string): Text {
  return {
    zh: `接收已经完成；${files} 在中断以后又改过，留着没有动，请用 inspect diff HEAD 核对。`,
    en: `what came is in; ${files} changed since and stay as they are: compare with inspect diff HEAD.`,
  }
}

function keep(root: string, { disputes, meetings }: Moves): void {
  for (const { file, id, text } of disputes) writeDisputeFile(root, file, id, text)
  writeMeetingsFile(root, meetings)
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
