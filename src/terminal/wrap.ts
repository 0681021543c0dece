import { printable } from './printable.ts'
import { widthOf } from './width.ts'

const NO_LINE_BEGINS_WITH = /^[，。；：、！？）】》”’,.;:!?)\]}]/u

/** A character or a word that is not a mark itself goes down with the mark behind it, and what opens before it. */
const MAY_GO_DOWN =
  /(?<=.)[（【《]*(?:[\u2e80-\u2fff\u3040-\u9fff]|(?<![^\s\u2e80-\uffff])[^\s\u2e80-\uffff]{1,24})[，。；：、！？）】》”’]{0,2}$/u

/** Text broken into lines that fit, Chinese anywhere but before closing punctuation, other words whole. */
export function wrap(text: string, width: number, indent = ''): string {
  const room = width - widthOf(indent)
  const whole = printable(text)
  const fits = !whole.includes('\n') && widthOf(whole) <= room
  const lines = fits ? [whole.trimEnd()].filter((line) => line !== '') : broken(whole, room)
  return lines.map((line) => indent + line).join('\n')
}

function broken(text: string, room: number): string[] {
  const lines: string[] = []
  let line = ''
  let used = 0
  for (const piece of text.match(/[\u2e80-\uffff]|[^\s\u2e80-\uffff]+|\s+/gu) ?? []) {
    const full = used + widthOf(piece.trimEnd()) > room
    if (full && line !== '' && !NO_LINE_BEGINS_WITH.test(piece)) {
      lines.push(line.trimEnd())
      line = piece.trimStart()
      used = widthOf(line)
    } else if (full && MAY_GO_DOWN.test(line)) {
      const [down = ''] = MAY_GO_DOWN.exec(line) ?? []
      lines.push(line.slice(0, -down.length).trimEnd())
      line = down + piece
      used = widthOf(line)
    } else {
      line += piece
      used += widthOf(piece)
    }
  }
  return line.trim() === '' ? lines : [...lines, line.trimEnd()]
}
