/**
 * The official page of GB/T 9704-2012, clauses 5 to 7, and nowhere else.
 * Lengths are in twips (1/20 point, 56.7 to the millimetre), sizes in points.
 */
const mm = (length: number) => Math.round((length * 1440) / 25.4)

/** A4 with a type area of 156 × 225 mm (5.1, 5.2.1). */
export const portraitPage = {
  width: mm(210),
  height: mm(297),
  margin: { top: mm(37), left: mm(28), bottom: mm(35), right: mm(26), header: mm(15), footer: mm(24) },
  typeWidth: mm(156),
}

/** The same sheet turned clockwise, so that the head of a table lies at the binding edge (7.2.6 of the form). */
export const landscapePage = {
  width: mm(297),
  height: mm(210),
  margin: { top: mm(28), left: mm(35), bottom: mm(26), right: mm(37), header: mm(15), footer: mm(15) },
  typeWidth: mm(225),
}

/** 22 lines fill 225 mm: 28.95 pt a line. */
export const linePitch = 579

/** 28 characters of 16 pt are 448 pt, the type area holds 442.2: each gives up a quarter of a point. */
export const characterSpacing = -5

/** One body character as it is set: 16 pt less the quarter point. */
export const characterWidth = 16 * 20 + characterSpacing

/** 二号, 三号, 四号, 小四, 小五. */
export const size = { title: 22, body: 16, pageNumber: 14, caption: 14, table: 12, footnote: 9 }

/** Under the page number, as far from it. */
export const sealLine = { gap: mm(1) }

/** Between the text and the lines of a table. */
export const cellPadding = { above: 40, beside: 85 }

/** The fonts the standard and custom ask for; an office that lacks one names its own. */
export interface Fonts {
  readonly title: string
  readonly body: string
  readonly heading1: string
  readonly heading2: string
  readonly pageNumber: string
}

export const officialFonts: Fonts = {
  title: '方正小标宋简体',
  body: '仿宋_GB2312',
  heading1: '黑体',
  heading2: '楷体_GB2312',
  pageNumber: '宋体',
}

/** What stands in for a font that a machine does not have: Windows brings these. */
export const substitutes: Readonly<Record<string, string>> = {
  方正小标宋简体: '宋体',
  方正小标宋_GBK: '宋体',
  仿宋_GB2312: '仿宋',
  楷体_GB2312: '楷体',
  仿宋: 'FangSong',
  楷体: 'KaiTi',
  黑体: 'SimHei',
  宋体: 'SimSun',
}
