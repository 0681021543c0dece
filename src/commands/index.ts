import { check } from './check.ts'
import { explain } from './explain.ts'
import { list } from './list.ts'
import type { Subcommand } from './subcommand.ts'

/** In the order of an inspector's work. */
export const subcommands: readonly Subcommand[] = [check, list, explain]
