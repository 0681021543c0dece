import { isInside } from '../source/is-inside.ts'
import type { OpenDispute } from './open-dispute.ts'

type Fields = Record<string, unknown>

/** Whether JSON is a dispute as we keep it. A round can come from anywhere with such files in it. */
export function isOpenDispute(value: unknown): value is OpenDispute {
  if (!isFields(value) || value.version !== 1) return false
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

function isFields(value: unknown): value is Fields {
  return value !== null && typeof value === 'object' && !Array.isArray(value)
}

const isText = (value: unknown): value is string => typeof value === 'string'
const isObjectName = (value: unknown) => isText(value) && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/u.test(value)

function isStep(step: unknown): boolean {
  return isText(step) || Number.isSafeInteger(step) || (isFields(step) && isText(step.is))
}

/** Each side has one, or null. */
function isPair(value: unknown, isOne: (side: unknown) => boolean): boolean {
  return isFields(value) && [value.ours, value.theirs].every((side) => side === null || isOne(side))
}

function isWriter(value: unknown): boolean {
  return isFields(value) && isText(value.author) && isText(value.date) && isObjectName(value.commit)
}
