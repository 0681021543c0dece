import { isCollection, isMap, isScalar, type Node } from 'yaml'
import { type Exact, nodeAt, readExact } from './exact.ts'
import type { Location, Path, Range } from './location.ts'
import type { SourceProblem } from './problem.ts'
import { readFast } from './read-fast.ts'

/** The text of a paper, the places in it, and what is wrong with it. Positions are worked out when first asked for. */
export class Source {
  readonly file: string
  #text: string | (() => string)
  #read: { value: unknown; problems: readonly SourceProblem[] } | undefined
  #exact: Exact | undefined
  #lines: readonly string[] | undefined

  /** `value`: what the text is known to say, where it was read before; it is then decoded only if it is asked for. */
  constructor(file: string, text: string | (() => string), value?: unknown) {
    this.file = file
    this.#text = text
    if (value !== undefined) this.#read = { value, problems: [] }
  }

  get text(): string {
    if (typeof this.#text !== 'string') this.#text = this.#text()
    return this.#text
  }

  /** Plain data; undefined where the text could not be read. */
  get value(): unknown {
    this.#read ??= this.#readOnce()
    return this.#read.value
  }

  get problems(): readonly SourceProblem[] {
    this.#read ??= this.#readOnce()
    return this.#read.problems
  }

  /** Line `number`, counted from 1, without its line end. */
  line(number: number): string {
    this.#lines ??= this.text.split(/\r?\n/u)
    return this.#lines[number - 1] ?? ''
  }

  /** Where the value at this path stands; the nearest place above it where there is none. */
  at(...path: (string | number)[]): Location {
    return { file: this.file, path, range: this.#rangeAt(path) }
  }

  /** Where the key of this path stands. */
  key(...path: (string | number)[]): Location {
    const document = this.#exactly().document
    const { pair, depth } = document ? nodeAt(document, path) : { pair: null, depth: -1 }
    const key = pair?.key as Node | undefined
    return depth === path.length && key?.range
      ? { file: this.file, path, range: this.#range(key) }
      : this.at(...path)
  }

  /** The value as it is written, `007` where the data says 7; null where there is no scalar. */
  written(path: Path): string | null {
    const document = this.#exactly().document
    const node = document ? nodeAt(document, path).node : null
    return isScalar(node) ? (node.source ?? null) : null
  }

  #rangeAt(path: Path): Range {
    const exact = this.#exactly()
    if (!exact.document) return exact.range(0, 0)
    const { node, pair, depth } = nodeAt(exact.document, path)
    const key = pair?.key as Node | undefined
    if (depth < path.length || isCollection(node)) return this.#headOf(node, depth === 0 ? undefined : key)
    return node?.range ? this.#range(node) : key?.range ? this.#range(key) : exact.range(0, 0)
  }

  /** A list or record has no place of its own that fits on a line: its key stands for it, else its first entry. */
  #headOf(node: Node | null, key: Node | undefined): Range {
    if (key?.range) return this.#range(key)
    if (isMap(node)) {
      const first = node.items[0]
      const head = isScalar(first?.value) ? first.value : (first?.key as Node | undefined)
      if (head?.range) return this.#range(head)
    }
    const from = node?.range?.[0] ?? 0
    return this.#exactly().range(from, from)
  }

  #range(node: Node): Range {
    const [from, to] = node.range ?? [0, 0]
    return this.#exactly().range(from, to)
  }

  #exactly(): Exact {
    this.#exact ??= readExact(this.text)
    return this.#exact
  }

  #readOnce(): { value: unknown; problems: readonly SourceProblem[] } {
    const fast = readFast(this.text)
    if (fast) return { value: fast.value, problems: [] }
    const { document, problems } = this.#exactly()
    if (problems.length > 0 || !document) return { value: undefined, problems }
    return { value: document.toJS({ maxAliasCount: 0 }), problems: [] }
  }
}
