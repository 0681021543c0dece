import { Chalk, type ChalkInstance } from 'chalk'
import type { Severity } from '../source/diagnostic.ts'
import type { Session } from './terminal.ts'

/** Colours where the session wants them; plain text elsewhere. */
export function styleFor(colour: boolean): ChalkInstance {
  return new Chalk({ level: colour ? 1 : 0 })
}

/** A line above others. */
export function heading(zh: string, en: string, { colour, say }: Session): string {
  return styleFor(colour).bold(say({ zh, en }))
}

export function severityStyle(style: ChalkInstance, severity: Severity): ChalkInstance {
  return severity === 'error' ? style.red.bold : severity === 'warning' ? style.yellow : style.cyan
}
