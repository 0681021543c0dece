const yes = new Set(['是', '有', '对', '√', '✓', '✔', 'y', 'yes', 'true', '1', '已', '同意', '公开'])
const not = new Set(['否', '无', '不', '没有', '×', '✗', 'x', 'n', 'no', 'false', '0', '未', '不是'])

/** Yes or no as people write it; null for anything else. */
export function typedFlag(typed: string): boolean | null {
  const text = typed.normalize('NFKC').trim().toLowerCase()
  return yes.has(text) ? true : not.has(text) ? false : null
}
