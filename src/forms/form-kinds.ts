import { paperKinds } from '../papers/index.ts'
import type { PaperKind } from '../papers/paper.ts'

/** Papers that records or sheets are entered into, one after another: those a form is made of. */
export const formKinds: readonly PaperKind<unknown>[] = paperKinds.filter(
  ({ name, place, records }) => place === 'village' && name !== 'village' && records.length > 0,
)

/** Other words for a paper: parts of the three assets, and what the trade calls a problem. */
const OTHER_WORDS: Readonly<Record<string, string>> = {
  problems: 'issues',
  funds: 'assets',
  receivables: 'assets',
  resources: 'assets',
  contracts: 'assets',
}

/** Every word that names a form: `issues`, `problems`, `问题底稿`, and the paper it names. */
export const formWords: ReadonlyMap<string, PaperKind<unknown>> = new Map(
  formKinds.flatMap((kind) => {
    const others = Object.keys(OTHER_WORDS).filter((word) => OTHER_WORDS[word] === kind.name)
    return [kind.name, kind.title.zh, ...others].map((word) => [word, kind] as const)
  }),
)
