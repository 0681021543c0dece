const longest = 31

/** Names Excel accepts: without its forbidden signs, at most 31 UTF-16 units, no two alike whatever their case. */
export function sheetNames(wanted: readonly string[]): readonly string[] {
  const taken = new Set<string>()
  return wanted.map((name) => {
    const clean = acceptable(name)
    let unique = cut(clean, longest)
    for (let n = 2; taken.has(unique.toLowerCase()); n++) {
      const ending = `（${n}）`
      unique = cut(clean, longest - ending.length) + ending
    }
    taken.add(unique.toLowerCase())
    return unique
  })
}

/** An apostrophe would have to be doubled wherever the name is quoted; "History" is Excel's own. */
function acceptable(name: string): string {
  const clean = name
    // biome-ignore lint/suspicious/noControlCharactersInRegex: those XML forbids
    .replace(/[\u0000-\u001f\ufffe\uffff]/g, ' ')
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .replace(/[:\\/?*[\]]/g, '－')
    .replace(/'/g, '’')
    .trim()
  if (clean === '') return '表'
  return clean.toLowerCase() === 'history' ? '历史' : clean
}

function cut(name: string, length: number): string {
  const end = /[\ud800-\udbff]/.test(name.charAt(length - 1)) ? length - 1 : length
  return name.length <= length ? name : name.slice(0, end)
}
