/** What a page is made of. Words go in as words, so that nothing from an archive is ever read as HTML. */
export type Child = Node | string

export function element(name: string, className: string, ...children: readonly Child[]): HTMLElement {
  const made = document.createElement(name)
  if (className !== '') made.className = className
  made.append(...children)
  return made
}

/** The element of the page that has this id, which `index.html` gives it. */
export function part(id: string): HTMLElement {
  const found = document.getElementById(id)
  if (!found) throw new Error(`the page has no ${id}`)
  return found
}

export function inputOf(id: string): HTMLInputElement {
  const found = part(id)
  if (found instanceof HTMLInputElement) return found
  throw new Error(`${id} is no input`)
}

/** Rows that a table shows at most: an archive may be made to hold millions. */
const MOST_ROWS = 2000

export interface Row {
  readonly cells: readonly (string | number | null)[]
  readonly good: boolean
}

/** A table whose last column says in green or red how it is. */
export function table(titles: readonly string[], rows: readonly Row[]): HTMLElement {
  const body = rows.slice(0, MOST_ROWS).map(rowOf)
  const head = element('tr', '', ...titles.map((title) => element('th', '', title)))
  const more = rows.length - body.length
  const made = element('table', '', element('thead', '', head), element('tbody', '', ...body))
  return more > 0 ? element('div', '', made, element('p', '', `还有 ${more} 行没有列出。`)) : made
}

function rowOf({ cells, good }: Row): HTMLElement {
  const classOf = (cell: Row['cells'][number], index: number) => {
    if (index === cells.length - 1) return good ? 'good' : 'bad'
    return typeof cell === 'number' ? 'number' : ''
  }
  return element(
    'tr',
    '',
    ...cells.map((cell, index) => element('td', classOf(cell, index), String(cell ?? '—'))),
  )
}

export function folded(title: string, ...children: readonly Child[]): HTMLElement {
  return element('details', '', element('summary', '', title), ...children)
}

export function heading(zh: string, en: string): HTMLElement {
  return element('h2', '', `${zh} `, element('small', '', en))
}
