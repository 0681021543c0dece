import type { IStylesOptions } from 'docx'
import { characterSpacing, characterWidth, type Fonts, linePitch, size } from './gb9704.ts'
import { runFont } from './word-run.ts'

type Style = NonNullable<IStylesOptions['paragraphStyles']>[number]

const exactLine = { line: linePitch, lineRule: 'exact', before: 0, after: 0 } as const
const tableLine = { line: 340, lineRule: 'exact', before: 0, after: 0 } as const
const twoCharacters = { firstLine: 2 * characterWidth, firstLineChars: 200 }

/** The official typography as named styles, so that the office can go on working in them. */
export function wordStyles(fonts: Fonts): IStylesOptions {
  const body = { size: 2 * size.body, font: runFont(fonts.body) }
  const language = { value: 'en-US', eastAsia: 'zh-CN' }
  return {
    default: {
      document: { run: { ...body, language }, paragraph: { spacing: exactLine } },
      title: title(fonts),
      heading1: heading(fonts.heading1, 0),
      heading2: heading(fonts.heading2, 1),
      heading3: heading(fonts.body, 2),
      heading4: heading(fonts.body, 3),
      footnoteText: {
        run: { size: 2 * size.footnote, font: runFont(fonts.pageNumber) },
        paragraph: {
          spacing: { line: 260, lineRule: 'exact', before: 0, after: 0 },
          indent: { firstLine: 0 },
        },
      },
    },
    // LibreOffice lays the grid out by the size of Normal, not by the document's default
    paragraphStyles: [
      { id: 'Normal', name: 'Normal', quickFormat: true, run: body, paragraph: { spacing: exactLine } },
      ...textStyles(),
      ...tableStyles(fonts),
    ],
  }
}

/**
 * word/styles.xml with tables, captions, notes and charts taken off the grid of 22 lines, which docx has no word for:
 * LibreOffice would give each of their lines a whole one.
 */
export function offGrid(stylesXml: string): string {
  const styles = /(w:styleId="(?:OfficialC[a-z]+|OfficialNote|FootnoteText)">.*?)(?=<w:spacing )/g
  return stylesXml.replace(styles, '$1<w:snapToGrid w:val="0"/>')
}

function title(fonts: Fonts) {
  return {
    run: { size: 2 * size.title, bold: false, font: runFont(fonts.title) },
    paragraph: { alignment: 'center', spacing: { ...exactLine, line: 700 }, keepNext: true } as const,
  }
}

function heading(font: string, outlineLevel: number) {
  return {
    run: {
      size: 2 * size.body,
      characterSpacing,
      bold: false,
      italics: false,
      color: '000000',
      font: runFont(font),
    },
    paragraph: { spacing: exactLine, indent: twoCharacters, keepNext: true, outlineLevel },
  }
}

function textStyles(): Style[] {
  const based = { basedOn: 'Normal', quickFormat: true, run: { characterSpacing } }
  return [
    {
      ...based,
      id: 'OfficialBody',
      name: '公文正文',
      paragraph: { alignment: 'both', indent: twoCharacters, spacing: exactLine },
    },
    { ...based, id: 'OfficialFlush', name: '公文顶格', paragraph: { spacing: exactLine } },
  ]
}

function tableStyles(fonts: Fonts): Style[] {
  const based = { basedOn: 'Normal', quickFormat: true }
  const text = { size: 2 * size.table }
  return [
    {
      ...based,
      id: 'OfficialCaption',
      name: '公文表题',
      run: { size: 2 * size.caption, font: runFont(fonts.heading1) },
      paragraph: { alignment: 'center', spacing: { ...exactLine, line: 480 } },
    },
    { ...based, id: 'OfficialCell', name: '公文表文', run: text, paragraph: { spacing: tableLine } },
    {
      ...based,
      id: 'OfficialNote',
      name: '公文表注',
      run: text,
      paragraph: { spacing: { ...tableLine, after: 120 } },
    },
    { ...based, id: 'OfficialChart', name: '公文图', paragraph: chartLine },
  ]
}

/** A picture in a line of exact height would be cut off. */
const chartLine = {
  alignment: 'center',
  keepNext: true,
  spacing: { line: 240, lineRule: 'auto', before: 120, after: 0 },
} as const
