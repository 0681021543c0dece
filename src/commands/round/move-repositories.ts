import { join } from 'node:path'
import { writeDisputeFile } from '../../disk/dispute-files.ts'
import { type Journal, type KeptDispute, type MoveStep, withJournal } from '../../disk/journal.ts'
import { removeFile } from '../../disk/remove-file.ts'
import { writeInside } from '../../disk/write-inside.ts'
import { blobsOnDisk, moveBranch, movedFiles, moveForward } from '../../git/move-forward.ts'
import { readBlobs } from '../../git/read-blobs.ts'
import { runGit } from '../../git/run-git.ts'
import type { Text } from '../../language.ts'
import { UsageError } from '../../usage-error.ts'

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
): Text {
  const left = steps.flatMap((step) => finishMove(root, step))
  keep(root, disputes)
  if (left.length === 0) return { zh: '接收已经完成，没有丢失。', en: 'what came is in; nothing is lost.' }
  return {
    zh: `接收已经完成；${left.join('、')} 在中断以后又改过，留着没有动，请用 inspect diff HEAD 核对。`,
    en: `what came is in; ${left.join(', ')} changed since and stay as they are: compare with inspect diff HEAD.`,
  }
}

function keep(root: string, disputes: readonly KeptDispute[]): void {
  for (const { file, id, text } of disputes) writeDisputeFile(root, file, id, text)
}

function finishMove(root: string, { folder, from, to }: MoveStep): string[] {
  const repository = join(root, folder)
  if (runGit(repository, 'rev-parse', 'HEAD')?.trim() !== from) return []
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
  moveBranch(repository, from, to)
  return moved
    .filter((one) => !ours.includes(one))
    .map(({ file }) => (folder === '' ? file : `${folder}/${file}`))
}
