import type { Village, Workspace } from '../papers/workspace.ts'
import { JoinedTexts } from './joined-texts.ts'
import { namesKnownIn } from './names-known-in.ts'
import { concealTraces, type Trace, type TraceSearch, traceIn, traceSearch } from './text-traces.ts'

/** A text and where it stands; those of one row stand side by side. */
export interface PlacedText {
  readonly text: string
  readonly place: string
  readonly row: number
}

export interface FileTrace {
  readonly place: string
  readonly kind: Exclude<Trace, 'perhaps' | 'near'> | 'other-village'
  /** a hint is looked at by a person; it stops nothing */
  readonly severity: 'error' | 'warning'
}

/** Searches the texts of files: who spoke, and problems of one village in a document of another. */
export class FileTraces {
  readonly #workspace: Workspace
  readonly #searches = new Map<string, TraceSearch>()
  /** any village of the round: few texts name one, and only those are asked which */
  readonly #anyVillage: RegExp

  constructor(workspace: Workspace) {
    this.#workspace = workspace
    this.#anyVillage = oneOf(workspace.villages.map(({ name }) => name))
  }

  /** The one village that a file is of: the folder it lies in, or the only one its name holds; null for others. */
  villageOf(path: string): Village | null {
    const { villages } = this.#workspace
    const folders = new Set(path.normalize('NFC').split(/[\\/]/u))
    const inFolder = villages.filter(({ name }) => folders.has(name.normalize('NFC')))
    const named = villages.filter(({ name }) => path.normalize('NFC').includes(name.normalize('NFC')))
    const found = inFolder.length > 0 ? inFolder : named
    return found.length === 1 ? (found[0] ?? null) : null
  }

  /** One trace a text at most, in the order of the texts. */
  find(texts: readonly PlacedText[], village: Village | null): FileTrace[] {
    const search = this.#searchFor(village)
    const joined = new JoinedTexts(texts.map(({ text }) => text))
    const touched = joined.touched(search.speakers.search, search.variants.search)
    const found = touched.flatMap((index) => {
      const { text, place } = texts[index] ?? NOWHERE
      return traceOf(traceIn(text, search), place)
    })
    const across = acrossPieces(texts, joined, search)
    return [...found, ...across, ...(village ? this.#otherVillages(texts, village) : [])]
  }

  /** The name of a file or part as it may be shown. */
  conceal(name: string): string {
    return concealTraces(name, this.#searchFor(this.villageOf(name)))
  }

  #searchFor(village: Village | null): TraceSearch {
    const key = village?.folder ?? ''
    const workspace = this.#workspace
    const villages = village ? [village] : workspace.villages
    const search = this.#searches.get(key) ?? traceSearch(workspace, namesKnownIn(villages, workspace))
    this.#searches.set(key, search)
    return search
  }

  /**
   * 城东村/WT-003, another village beside the number of a problem, or in a cell of its row; where a longer text in
   * the row mentions it, a person has to look.
   */
  #otherVillages(texts: readonly PlacedText[], own: Village): FileTrace[] {
    const others = this.#workspace.villages.map(({ name }) => name).filter((name) => !own.name.includes(name))
    const named = (text: string) => {
      const rest = text.replaceAll(own.name, '')
      return this.#anyVillage.test(rest) && others.some((name) => rest.includes(name))
    }
    const numbered = texts.filter(({ text }) => PROBLEM.test(text))
    const rows = new Set(numbered.map(({ row }) => row))
    return texts.flatMap((one): FileTrace[] => {
      if (!rows.has(one.row) || !named(one.text)) return []
      const beside = PROBLEM.test(one.text) || others.includes(one.text.trim())
      return [{ place: one.place, kind: 'other-village', severity: beside ? 'error' : 'warning' }]
    })
  }
}

const NOWHERE: PlacedText = { text: '', place: '', row: 0 }

/** Without words, one that finds nothing. */
function oneOf(words: readonly string[]): RegExp {
  const escaped = words.map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&'))
  return escaped.length === 0 ? /(?!)/u : new RegExp(escaped.join('|'), 'u')
}

const PROBLEM = /WT-\d{3}/u

function traceOf(kind: Trace | null, place: string, alone = true): FileTrace[] {
  if (kind === null) return []
  if (kind === 'near') return [{ place, kind: 'public-name', severity: 'warning' }]
  if (kind === 'perhaps') return [{ place, kind: 'familiar', severity: 'warning' }]
  return [{ place, kind, severity: alone ? 'error' : 'warning' }]
}

/**
 * Names and numbers that go on in the next cell or paragraph: a leak where nothing else stands in those, as in
 * 王 | 小明; else the end of one sentence and the beginning of the next may happen to make a name.
 */
function acrossPieces(texts: readonly PlacedText[], joined: JoinedTexts, search: TraceSearch): FileTrace[] {
  return joined.hits(search.speakers.search).flatMap(({ start, end, first, last }) => {
    const from = joined.startOf(first)
    const { place } = texts[first] ?? NOWHERE
    return last > first ? brokenTrace(joined.whole, { from, start, end }, place, search) : []
  })
}

function brokenTrace(
  whole: string,
  { from, start, end }: { readonly from: number; readonly start: number; readonly end: number },
  place: string,
  search: TraceSearch,
): FileTrace[] {
  const kind = traceIn(whole.slice(start, end).replace(/\s+/gu, ''), search)
  const alone = whole.slice(from, start).trim() === '' && /^[ \t]*(?:\n|$)/u.test(whole.slice(end))
  return traceOf(kind, place, alone)
}
