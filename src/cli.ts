import { isAbsolute, join } from 'node:path'
import { Command, CommanderError, Option } from 'commander'
import { subcommands } from './commands/index.ts'
import { refuseAlone } from './commands/refuse-alone.ts'
import type { Options, Subcommand } from './commands/subcommand.ts'
import type { Text } from './language.ts'
import { localise, usageText } from './terminal/help-text.ts'
import { printable } from './terminal/printable.ts'
import { chosenLanguage, sessionFor } from './terminal/session.ts'
import type { Session, Terminal } from './terminal/terminal.ts'
import { wrapNotes } from './terminal/wrap-notes.ts'
import { UsageError } from './usage-error.ts'
import { version } from './version.ts'

/** The program: arguments and a terminal in, an exit code out. 2 is what the user can fix; a bug keeps its stack. */
export async function run(argv: readonly string[], terminal: Terminal): Promise<number> {
  const language = chosenLanguage(argv, terminal)
  const say = (text: Text): string => text[language]
  let code = 0
  const program = programOf(new Set(argv), terminal, say, (done) => {
    code = done
  })
  try {
    await program.parseAsync(argv.length === 0 ? ['--help'] : (argv as string[]), { from: 'user' })
    return code
  } catch (error) {
    return refused(error, argv, terminal)
  }
}

/** Says what the user can fix, and returns the exit code. What was typed may hold anything a screen must not obey. */
export function refused(error: unknown, argv: readonly string[], terminal: Terminal): number {
  if (error instanceof CommanderError && error.exitCode === 0) return 0
  const usage = error instanceof CommanderError ? usageText(error, triedIn(argv)) : error
  if (!(usage instanceof UsageError)) throw error
  const language = chosenLanguage(argv, terminal)
  const say = (text: Text): string => printable(text[language])
  terminal.err(`inspect: ${say(usage.text)}\n`)
  if (usage.hint) terminal.err(`  ${say({ zh: '→', en: '->' })} ${say(usage.hint)}\n`)
  return 2
}

function triedIn(argv: readonly string[]): Subcommand['tried'] {
  return subcommands.find(({ name }) => argv.includes(name))?.tried
}

const CWD = '-C, --cwd <dir>'

const globals: readonly (readonly [string, Text])[] = [
  [CWD, { zh: '在这个文件夹里执行', en: 'run as if started in this folder' }],
  ['--lang <zh|en>', { zh: '界面语言', en: 'language of messages' }],
  [
    '--date <YYYY-MM-DD>',
    { zh: '文书落款和期限计算用的日期', en: 'the day documents bear and deadlines are counted to' },
  ],
  ['--no-color', { zh: '不用颜色', en: 'no colours' }],
  ['-q, --quiet', { zh: '只出结果', en: 'results only' }],
]

function programOf(
  called: ReadonlySet<string>,
  terminal: Terminal,
  say: (text: Text) => string,
  done: (code: number) => void,
): Command {
  const program = new Command('inspect')
    .description(
      say({
        zh: '对村巡察工作底稿工具：建档、校验、计分、出报告',
        en: 'working papers of village inspections: check, score, report',
      }),
    )
    .version(version, '-V, --version', say({ zh: '版本号', en: 'the version' }))
    .helpOption('-h, --help', say({ zh: '帮助', en: 'help' }))
    .helpCommand('help [command]', say({ zh: '某条命令的帮助', en: 'help for a command' }))
    .exitOverride()
    .configureOutput({ writeOut: (text) => terminal.out(text), writeErr: () => {} })
    .configureHelp(localise(say))
    .showSuggestionAfterError(true)
  for (const [flags, description] of globals) {
    const option = new Option(flags, say(description))
    if (flags === CWD)
      option.argParser<string>((folder, before) =>
        before && !isAbsolute(folder) ? join(before, folder) : folder,
      )
    program.addOption(option)
  }
  for (const subcommand of subcommands) addSubcommand(program, subcommand, called, terminal, say, done)
  return program
}

function addSubcommand(
  program: Command,
  subcommand: Subcommand,
  called: ReadonlySet<string>,
  terminal: Terminal,
  say: (text: Text) => string,
  done: (code: number) => void,
): void {
  const command = program
    .command(`${subcommand.name} ${subcommand.arguments}`.trim(), { hidden: subcommand.hidden === true })
    .description(say(subcommand.summary))
  // Of the others the help names no more than this, and making their options takes longer than all the rest.
  if (!called.has(subcommand.name)) return
  for (const [flags, description] of subcommand.options)
    command.addOption(new Option(flags, say(description)))
  const { notes } = subcommand
  if (notes) command.addHelpText('after', () => `\n${wrapNotes(say(notes))}`)
  command.action(async (...given: unknown[]) => {
    const names = given
      .slice(0, -2)
      .flat()
      .filter((name): name is string => typeof name === 'string')
    const options = command.opts<Options>()
    const globalOptions = program.opts<Options>()
    refuseAlone(subcommand, options)
    const cwd = await folderOf(terminal, globalOptions.cwd)
    const tasks: (() => void)[] = []
    const session = sessionFor({ ...terminal, cwd }, globalOptions, say, (task) => tasks.push(task))
    await mendFirst(session)
    try {
      done(await subcommand.run(session, names, options))
    } finally {
      for (const task of tasks) task()
    }
  })
}

/** What a command that was cut off has left is said before anything else is done; not before the help is shown. */
async function mendFirst(session: Session): Promise<void> {
  const { roundWithJournal } = await import('./disk/has-journal.ts')
  const root = roundWithJournal(session.cwd)
  if (root !== null) await (await import('./commands/round/mend-cut-off.ts')).mendCutOff(session, root)
}

/** Only `-C` needs the disk here: importing node:fs costs the help a fifth of what is its own. */
async function folderOf(terminal: Terminal, named: unknown): Promise<string> {
  if (typeof named !== 'string') return terminal.cwd
  const { folderCalledIn } = await import('./commands/round/folder-called-in.ts')
  return folderCalledIn(terminal.cwd, named)
}
