import { Chalk, type ChalkInstance } from 'chalk'
import type { Severity } from '../source/diagnostic.ts'

/** Colours where the session wants them; plain text elsewhere. */
export function styleFor(colour: boolean): ChalkInstance {
  return new Chalk({ level: colour ? 1 : 0 })
}

export function severityStyle(style: ChalkInstance, severity: Severity): ChalkInstance {
  return severity === 'error' ? style.red.bold : severity === 'warning' ? style.yellow : style.cyan
}
