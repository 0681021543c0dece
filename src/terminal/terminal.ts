import type { Language, Text } from '../language.ts'

/** Where a command speaks and what it may ask of its surroundings. Tests hand in one that keeps what is said. */
export interface Terminal {
  readonly cwd: string
  readonly environment: Readonly<Record<string, string | undefined>>
  /** the system's locale, `zh_CN.UTF-8`; '' where unknown */
  readonly locale: string
  /** milliseconds since 1970, read once: the only clock */
  readonly now: number
  /** a person may be asked */
  interactive(): boolean
  /** stdout is a screen */
  readonly screen: boolean
  /** stderr is a screen */
  readonly errScreen: boolean
  out(text: string): void
  err(text: string): void
  /** what a person types behind the prompt, several lines where they paste several; null where they cancel */
  ask(prompt: string): Promise<string | null>
}

/** A terminal with the user's choices: what commands are given. */
export interface Session extends Terminal {
  readonly language: Language
  readonly colour: boolean
  readonly quiet: boolean
  /** YYYY-MM-DD */
  readonly today: string
  /** done when the command has done its work, whatever came of it */
  afterwards(task: () => void): void
  /** the sentence in the language of the session */
  say(text: Text): string
}
