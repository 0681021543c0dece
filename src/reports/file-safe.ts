/** Signs that Windows has in no file name, and those that stand for them. */
const STANDS_FOR: Readonly<Record<string, string>> = {
  '/': '／',
  '\\': '＼',
  ':': '：',
  '*': '＊',
  '?': '？',
  '"': '＂',
  '<': '＜',
  '>': '＞',
  '|': '｜',
}

/** Of a name that papers give: 70 characters of Chinese are 210 bytes, and 255 is what a file name may have. */
const LONGEST = 70

/** A name of the papers (a topic, a department, a town) as a part of a path: on any machine, and never another folder. */
export function fileSafe(name: string): string {
  const plain = name
    // biome-ignore lint/suspicious/noControlCharactersInRegex: those no file name may have
    .replace(/[\u0000-\u001f\u007f]/gu, ' ')
    .replace(/[/\\:*?"<>|]/gu, (sign) => STANDS_FOR[sign] ?? sign)
  const short = [...plain.trim()].slice(0, LONGEST).join('')
  // Windows drops what is at the end; “..” is the folder above.
  return short.trimEnd().replace(/\.+$/u, (end) => '．'.repeat(end.length)) || '＿'
}
