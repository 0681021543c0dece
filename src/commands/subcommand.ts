import type { Text } from '../language.ts'
import type { Session } from '../terminal/terminal.ts'

export type Options = Readonly<Record<string, string | boolean | string[] | undefined>>

/** One command: what `--help` says of it, and what it does. Heavy modules are imported inside `run`. */
export interface Subcommand {
  readonly name: string
  readonly summary: Text
  /** called by git, never by people: left out of lists of commands */
  readonly hidden?: true
  /** positional arguments as commander writes them: `[village...]` */
  readonly arguments: string
  readonly options: readonly (readonly [flags: string, description: Text])[]
  /** options that it does not have and people try, with what to type instead */
  readonly tried?: Readonly<Record<string, Text>>
  /** options that mean something only beside another, with what to type instead */
  readonly onlyWith?: Readonly<Record<string, { readonly option: string; readonly instead: Text }>>
  /** what `--help` says after the options */
  readonly notes?: Text
  /** the exit code; `UsageError` for what the user can fix */
  run(session: Session, names: readonly string[], options: Options): Promise<number>
}
