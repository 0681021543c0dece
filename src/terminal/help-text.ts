import type { CommanderError, HelpConfiguration } from 'commander'
import type { Text } from '../language.ts'
import { UsageError } from '../usage-error.ts'
import { padEnd, widthOf } from './width.ts'
import { wrap } from './wrap.ts'

/** Help in the language of the session, aligned by what characters take on a screen. */
export function localise(say: (text: Text) => string): HelpConfiguration {
  const titles: Record<string, Text> = {
    'Usage:': { zh: '用法：', en: 'Usage:' },
    'Options:': { zh: '选项：', en: 'Options:' },
    'Global Options:': { zh: '通用选项：', en: 'Global options:' },
    'Arguments:': { zh: '参数：', en: 'Arguments:' },
    'Commands:': { zh: '命令：', en: 'Commands:' },
  }
  return {
    showGlobalOptions: true,
    styleTitle: (title) => say(titles[title] ?? { zh: title, en: title }),
    styleUsage: (usage) => say({ zh: inChinese(usage), en: usage }),
    displayWidth: widthOf,
    formatItem: (term, termWidth, description) => {
      const before = termWidth + 4
      const words = wrap(description, 80 - before).replaceAll('\n', `\n${' '.repeat(before)}`)
      return `  ${padEnd(term, termWidth)}  ${words}`
    },
    subcommandTerm: (command) => command.name(),
  }
}

const placeholders: Readonly<Record<string, string>> = {
  options: '选项',
  command: '命令',
  village: '村',
  name: '名称',
  paths: '路径',
  folder: '文件夹',
  code: '检查代码',
  what: '清单',
}

/** `check [options] [paths...]` with what stands in its brackets said in Chinese. */
function inChinese(usage: string): string {
  return usage.replace(/(?<=[[<])\w+/gu, (word) => placeholders[word] ?? word)
}

/** “folder” as the help names it. */
function inWords(detail: string): string {
  return detail.replace(/\w+/u, (word) => placeholders[word] ?? word)
}

const sayings: Record<string, (detail: string) => Text> = {
  'commander.unknownOption': (detail) => ({ zh: `没有选项 ${detail}`, en: `there is no option ${detail}` }),
  'commander.unknownCommand': (detail) => ({ zh: `没有命令 ${detail}`, en: `there is no command ${detail}` }),
  'commander.missingArgument': (detail) => ({
    zh: `缺少参数 ${inWords(detail)}`,
    en: `the argument ${detail} is missing`,
  }),
  'commander.optionMissingArgument': (detail) => ({
    zh: `选项 ${detail} 后面要有内容`,
    en: `the option ${detail} wants a value`,
  }),
  'commander.help': () => ({ zh: '没有这个命令', en: 'there is no such command' }),
  'commander.excessArguments': () => ({ zh: '参数太多', en: 'too many arguments' }),
}

/**
 * Commander's complaint in both languages, with the name it quotes and the name it suggests. `tried`: options that the
 * command does not have, with what to type instead.
 */
export function usageText(error: CommanderError, tried: Readonly<Record<string, Text>> = {}): UsageError {
  const quoted = /'([^']*)'/u.exec(error.message)?.[1] ?? ''
  const meant = /Did you mean (?:one of )?([^?)]*)/u.exec(error.message)?.[1]
  const text = sayings[error.code]?.(`“${quoted}”`) ?? { zh: error.message, en: error.message }
  const instead = Object.hasOwn(tried, quoted) ? tried[quoted] : undefined
  return new UsageError(
    text,
    instead ??
      (meant
        ? { zh: `是不是 ${meant.replaceAll(', ', '、')}？`, en: `Did you mean ${meant}?` }
        : {
            zh: '用 inspect --help 查看全部命令，inspect <命令> --help 查看选项。',
            en: 'See inspect --help, or inspect <command> --help.',
          }),
  )
}
