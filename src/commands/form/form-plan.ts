import { formKinds, formWords } from '../../forms/form-kinds.ts'
import type { PrintSheet } from '../../forms/print-sheet.ts'
import { printSheets, printWords } from '../../forms/print-sheets.ts'
import { evidence, restrictedEvidence } from '../../papers/evidence.ts'
import type { PaperKind } from '../../papers/paper.ts'
import { UsageError } from '../../usage-error.ts'
import { namesAndVillages } from '../round/names-and-villages.ts'
import type { Options } from '../subcommand.ts'

export interface FormPlan {
  readonly kinds: readonly PaperKind<unknown>[]
  readonly sheets: readonly PrintSheet[]
  /** as the user named them */
  readonly villages: readonly string[]
  /** free rows in each list; null: as many as each list wants */
  readonly rows: number | null
}

/** Which forms are meant, before the round is opened. */
export function planForms(said: readonly string[], options: Options): FormPlan {
  const print = options.print === true || options.town !== undefined
  const words = [...(print ? printWords : formWords).keys()]
  const { names, villages } = namesAndVillages(said, words, options)
  const rows = freeRowsOf(options)
  if (options.all === true) return packOf(villages, rows, options)
  const sheets = print ? chosen(names, printWords, options) : []
  const kinds = print ? [] : inBoth(chosen(names, formWords, options), options)
  if (sheets.length + kinds.length === 0) throw noForm(words, villages)
  refuseRestricted(kinds, options)
  return { kinds, sheets, villages, rows }
}

/** Words of the round and of the village stand in every form; a broken one is named. */
export function kindsRead({ kinds, sheets }: FormPlan): readonly string[] {
  const own = kinds.map(({ name }) => name)
  const rated = sheets.length > 0 ? ['rating'] : []
  return ['village', 'questionnaire', 'checklist', ...own, ...rated]
}

function packOf(villages: readonly string[], rows: number | null, { restricted }: Options): FormPlan {
  const kinds = formKinds.filter((kind) => restricted === true || !kind.restricted)
  return { kinds: inBoth(kinds, { restricted }), sheets: printSheets, villages, rows }
}

/** Each repository has a list of evidence of its own. */
function inBoth(
  kinds: readonly PaperKind<unknown>[],
  { restricted }: Options,
): readonly PaperKind<unknown>[] {
  return restricted === true
    ? kinds.flatMap((kind) => (kind === evidence ? [kind, restrictedEvidence] : [kind]))
    : kinds
}

/** `--town` alone means the rating ballot: the one sheet that a town has in common. */
function chosen<T>(names: readonly string[], words: ReadonlyMap<string, T>, { town }: Options): readonly T[] {
  const meant = names.length === 0 && town !== undefined ? ['rating'] : names
  return [...new Set(meant.flatMap((name) => words.get(name) ?? []))]
}

function freeRowsOf({ rows }: Options): number | null {
  if (typeof rows !== 'string') return null
  const count = Number(rows)
  if (/^\d{1,4}$/u.test(rows) && count <= 5000) return count
  throw new UsageError(
    {
      zh: `--rows 要一个 0 到 5000 的整数，不是“${rows}”`,
      en: `--rows takes a number from 0 to 5000, not “${rows}”`,
    },
    { zh: '如 --rows 100。', en: 'For example --rows 100.' },
  )
}

function refuseRestricted(kinds: readonly PaperKind<unknown>[], { restricted }: Options): void {
  const kept = kinds.filter((kind) => kind.restricted)
  if (kept.length === 0 || restricted === true) return
  throw new UsageError(
    {
      zh: `${kept.map(({ title }) => title.zh).join('、')}是受限底稿，填报表只能存在受限资料库里`,
      en: `${kept.map(({ title }) => title.en).join(', ')}: restricted, so the form may only be written to restricted/`,
    },
    {
      zh: '确要生成，加 --restricted，存到 restricted/out/。',
      en: 'Add --restricted; it goes to restricted/out/.',
    },
  )
}

function noForm(words: readonly string[], villages: readonly string[]): UsageError {
  const said = villages[0]
  return new UsageError(
    said === undefined
      ? { zh: '没有说要哪一张表', en: 'no form was named' }
      : { zh: `没有“${said}”这张表`, en: `there is no form “${said}”` },
    {
      zh: `可用：${words.filter((word) => /^[a-z-]+$/u.test(word)).join('、')}；一村一套用 --all。`,
      en: `Choose from: ${words.filter((word) => /^[a-z-]+$/u.test(word)).join(', ')}; or --all for the whole pack.`,
    },
  )
}
