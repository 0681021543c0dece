import type { Subcommand } from './subcommand.ts'

/** `--json` of commands that print it of their list and otherwise write files. */
export const jsonOfList: NonNullable<Subcommand['onlyWith']> = {
  json: {
    option: 'list',
    instead: {
      zh: '写出的文件逐行印在屏幕上，一行一个；不必加 --json。',
      en: 'The files written are printed one a line as they are: leave --json out.',
    },
  },
}
