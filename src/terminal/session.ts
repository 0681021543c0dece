import type { Language, Text } from '../language.ts'
import { inOurTime } from '../papers/in-our-time.ts'
import { isDay } from '../papers/is-day.ts'
import { UsageError } from '../usage-error.ts'
import type { Session, Terminal } from './terminal.ts'

/** `--lang`, `INSPECT_LANG`, else English where the system's locale is English, else Chinese. */
export function chosenLanguage(argv: readonly string[], terminal: Terminal): Language {
  const at = argv.findIndex((word) => word === '--lang' || word.startsWith('--lang='))
  const said = at < 0 ? undefined : (argv[at]?.split('=')[1] ?? argv[at + 1])
  const wanted = said ?? terminal.environment.INSPECT_LANG
  if (wanted === 'zh' || wanted === 'en') return wanted
  return /^en(?:$|[_.-])/iu.test(terminal.locale) ? 'en' : 'zh'
}

type Globals = Readonly<Record<string, unknown>>

export function sessionFor(
  terminal: Terminal,
  options: Globals,
  say: (text: Text) => string,
  afterwards: Session['afterwards'] = () => {},
): Session {
  const lang = options.lang ?? terminal.environment.INSPECT_LANG ?? 'zh'
  if (lang !== 'zh' && lang !== 'en' && options.lang !== undefined) {
    throw new UsageError({
      zh: `没有“${lang}”这种语言，只有 zh 和 en`,
      en: `there is no language “${lang}”, only zh and en`,
    })
  }
  return {
    ...terminal,
    language: say({ zh: 'zh', en: 'en' }) === 'zh' ? 'zh' : 'en',
    colour: wantsColour(terminal, options.color !== false),
    quiet: options.quiet === true,
    today: dayOf(terminal, options.date),
    say,
    afterwards,
  }
}

function wantsColour({ environment, screen }: Terminal, allowed: boolean): boolean {
  if (!allowed) return false
  const forced = environment.FORCE_COLOR
  if (forced !== undefined) return forced !== '0' && forced !== 'false'
  return screen && !environment.NO_COLOR
}

/** `--date`, else `SOURCE_DATE_EPOCH`, else the clock, the last two read in UTC+8: the county's day, not the machine's. */
function dayOf({ environment, now }: Terminal, given: unknown): string {
  if (typeof given === 'string') {
    if (isDay(given) && inOurTime(given)) return given
    throw new UsageError(
      {
        zh: `--date 的“${given}”不是 1900 年至 2199 年之间真实的日期`,
        en: `--date “${given}” is not a real date from 1900 to 2199`,
      },
      { zh: '写成 2025-10-10 的样子。', en: 'Write it like 2025-10-10.' },
    )
  }
  const epoch = environment.SOURCE_DATE_EPOCH ?? ''
  if (epoch === '') return dayAt(Math.floor(now / 1000))
  const day = /^\d{1,11}$/u.test(epoch) ? dayAt(Number(epoch)) : ''
  if (inOurTime(day)) return day
  throw new UsageError(
    {
      zh: `环境变量 SOURCE_DATE_EPOCH 是“${epoch}”，应为 1970-01-01 起的秒数，如 1760025600`,
      en: `the environment variable SOURCE_DATE_EPOCH is “${epoch}”; it must be seconds since 1970-01-01, such as 1760025600`,
    },
    {
      zh: '用 --date 2025-10-10 指定日期，或者删去这个环境变量（unset SOURCE_DATE_EPOCH）。',
      en: 'Give the day with --date 2025-10-10, or remove the variable (unset SOURCE_DATE_EPOCH).',
    },
  )
}

function dayAt(seconds: number): string {
  return new Date((seconds + 8 * 3600) * 1000).toISOString().slice(0, 10)
}
