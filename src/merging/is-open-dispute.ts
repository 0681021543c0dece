import { isInside } from '../source/is-inside.ts'
import { areTexts, isObject, isObjectName, isText } from '../source/json-shapes.ts'
import type { OpenDispute } from './open-dispute.ts'

/** Whether JSON is a dispute as we keep it. A round can come from anywhere with such files in it. */
export function isOpenDispute(value: unknown): value is OpenDispute {
  if (!isObject(value) || value.version !== 1) return false
  const { id, file, steps, label } = value
  const texts = isText(id) && /^[0-9a-f]{8}$/u.test(id) && isText(label) && isInside(file)
  return (
    texts &&
    [value.kind, value.record].every((one) => one === null || isText(one)) &&
    (value.removedBy === null || value.removedBy === 'ours' || value.removedBy === 'theirs') &&
    Array.isArray(steps) &&
    steps.every(isStep) &&
    (value.whole === null || isPair(value.whole, isObjectName)) &&
    isPair(value.by, isWriter)
  )
}

function isStep(step: unknown): boolean {
  return isText(step) || Number.isSafeInteger(step) || (isObject(step) && isText(step.is))
}

/** Each side has one, or null. */
function isPair(value: unknown, isOne: (side: unknown) => boolean): boolean {
  return isObject(value) && [value.ours, value.theirs].every((side) => side === null || isOne(side))
}

function isWriter(value: unknown): boolean {
  return isObject(value) && areTexts(value, ['author', 'date']) && isObjectName(value.commit)
}
