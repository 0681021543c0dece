/** Bytes that are compared at once: comparing them one by one takes longer than all the rest. */
const PIECE = 512

/** How many bytes two texts have in common from the beginning. */
export function commonStart(one: Buffer, other: Buffer): number {
  const most = Math.min(one.length, other.length)
  let at = 0
  while (at + PIECE <= most && one.compare(other, at, at + PIECE, at, at + PIECE) === 0) at += PIECE
  while (at < most && one[at] === other[at]) at += 1
  return at
}

/** How many bytes two texts have in common up to the end. */
export function commonEnd(one: Buffer, other: Buffer): number {
  const most = Math.min(one.length, other.length)
  const [end, otherEnd] = [one.length, other.length]
  let count = 0
  while (count + PIECE <= most && isSamePiece(one, other, end - count, otherEnd - count)) count += PIECE
  while (count < most && one[end - count - 1] === other[otherEnd - count - 1]) count += 1
  return count
}

function isSamePiece(one: Buffer, other: Buffer, end: number, otherEnd: number): boolean {
  return one.compare(other, otherEnd - PIECE, otherEnd, end - PIECE, end) === 0
}
