import type { Template as TagTree } from 'liquidjs'
import { childrenOf } from './check-names.ts'
import type { Problems } from './problem.ts'
import { Literal } from './tag-nodes.ts'
import type { Span } from './template.ts'

/** Stands for a tag, so that words to its left and right are not read as one. */
const TAG = '\uFFFC'
const NUMBER = /[\p{Nd}½¼¾⅓⅔](?:[\p{Nd}½¼¾⅓⅔.,:/：．，—–~-]*[\p{Nd}½¼¾⅓⅔])?[%％‰]?/gu
const SPACE = '[ \\t\\u3000\\uFFFC]*'

/** Numbers that are the template's own matter and come from no paper. */
const ALLOWED: readonly RegExp[] = [
  // width of a column; number of a list, which the page counts anew
  /\{\d+(?:\.\d+)?\}/gu,
  new RegExp(`^${SPACE}\\d+[.)](?=[ \\t])`, 'gmu'),
  // a law, a document, with what is cited of it: 《…法》（2018年12月29日修正）第36条第2款
  /《[^《》\n]*》(?:（[^（）\n]*[年号][^（）\n]*）)?(?:[、和至]?第\p{Nd}+(?:[、至]\p{Nd}+)*[章节条款项](?:之\p{Nd}+)?)*/gu,
  // number of a document, of a standard, size of paper
  /[〔[]\p{Nd}{4}[〕\]](?:第?\p{Nd}+号)?/gu,
  /\b(?:GB|GBZ|DA|DB\d{2}|GM|JR|ISO|IEC)(?:\/[A-Z]+)? ?\d[\d.]*(?:[-—–:]\d{4})?/gu,
  /\bA[34](?!\p{Nd})|\bSHA-256\b/gu,
  // parts of the document itself; how the office is reached
  /(?:附件|附表|附图|(?<!代)表|图)\p{Nd}+(?=[\s。，、；：）)”“"\uFFFC]|$)/gmu,
  /(?:电话|手机|传真|热线|邮编|邮政编码)(?:号码)?[：: 为]?[（(]?\p{Nd}[\p{Nd} \-—－、（）()]{4,}/gu,
  /[\w.-]+@[\w.-]+/gu,
]

/** Reports figures among the words of a part: they would stay as they are in every village and every round. */
export function checkDigits(trees: readonly TagTree[], part: Span, problems: Problems): void {
  const { text, file } = problems.template
  const report = file.slice(file.lastIndexOf('/') + 1).replace(/\.md$/u, '')
  const words = wordsOf(trees, text, part)
  const plain = ALLOWED.reduce((rest, pattern) => rest.replace(pattern, blanked), words)
  for (const { 0: number, index } of plain.matchAll(NUMBER)) {
    const start = part.start + index
    problems.add(
      'digits',
      { start, end: start + number.length },
      { zh: `模板里直接写了数字“${number}”`, en: `The figure "${number}" is written into the template` },
      {
        zh: `换成取数的标签（运行 inspect template facts ${report} 看有哪些）；每份文书都不变的，写汉字，或者写成 {{ '${number}' }}。`,
        en: `Take it from the papers by a tag (inspect template facts ${report} lists them). One that is the same in every document: in Chinese numerals, or as {{ '${number}' }}.`,
      },
    )
  }
}

/** The part as long as it is, with TAG in place of all that is no word of the template. */
function wordsOf(trees: readonly TagTree[], text: string, { start, end }: Span): string {
  const words = text.slice(start, end).replace(/[^\n]/gu, TAG).split('')
  for (const span of literalsIn(trees)) {
    for (let at = span.start; at < span.end; at += 1) words[at - start] = text[at] ?? TAG
  }
  return words.join('')
}

function literalsIn(trees: readonly TagTree[]): Span[] {
  return trees.flatMap((tree) => (tree instanceof Literal ? [tree.span] : literalsIn(childrenOf(tree))))
}

function blanked(found: string): string {
  return found.replace(/[^\n]/gu, TAG)
}
