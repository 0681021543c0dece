import { expect, test } from 'vitest'
import type { Diagnostic } from '../source/diagnostic.ts'
import { formatDiagnostic } from './format-diagnostic.ts'
import { recordedTerminal } from './recorded-terminal.ts'
import { sessionFor } from './session.ts'
import { formatTable } from './table.ts'
import type { Session } from './terminal.ts'
import { widthOf } from './width.ts'
import { wrap } from './wrap.ts'
import { wrapNotes } from './wrap-notes.ts'

const session: Session = sessionFor(recordedTerminal('/'), { color: false }, (text) => text.zh)

function found(start: number, end: number): Diagnostic {
  return {
    code: 'survey/returned',
    severity: 'error',
    village: '甲村',
    file: 'villages/甲村/survey.yaml',
    range: { start: { line: 2, column: start }, end: { line: 2, column: end } },
    message: { zh: '收回 90 份，多于发出 85 份', en: '…' },
  }
}

test('the caret stands under its place by what characters take on a screen', () => {
  const [, line, caret] = formatDiagnostic(found(9, 11), '群众: 党员会 九十 份', session).split('\n')
  expect(line?.slice(0, line.indexOf('九'))).toBe('    群众: 党员会 ')
  expect(caret?.indexOf('^')).toBe(widthOf('    群众: 党员会 '))
  expect(caret?.trim()).toBe('^^^^')
})

test('a long line is shown around its place, within 80 columns', () => {
  const line = `answers: ${'A'.repeat(200)}X${'B'.repeat(200)}`
  const [, text = '', caret = ''] = formatDiagnostic(found(210, 211), line, session).split('\n')
  expect(widthOf(text)).toBeLessThanOrEqual(80)
  expect(text[caret.indexOf('^')]).toBe('X')
})

test('what a paper or file name holds cannot drive the screen', () => {
  const hostile = {
    ...found(1, 2),
    file: 'a\u001b[2J\nb.yaml',
    message: { zh: '\u001b]0;x\u0007\u202e', en: '' },
  }
  const shown = formatDiagnostic(hostile, 'x\u001b[31m', session)
  const [control] = shown.match(/[\p{Cc}\p{Bidi_C}]/gu)?.filter((character) => character !== '\n') ?? []
  expect(control).toBeUndefined()
  expect(shown).toContain('\ufffd[31m')
})

test('tables align Chinese and Latin text', () => {
  const [head, ...rows] = formatTable(
    [{ title: '村' }, { title: '数', align: 'right' }],
    [
      ['城东村', '1'],
      ['a', '12'],
    ],
  ).split('\n')
  expect([head, ...rows]).toEqual(['村      数', '城东村   1', 'a       12'])
})

test('the last column goes on in the next line where a row would leave the screen', () => {
  const lines = formatTable(
    [{ title: '问题', most: 24 }, { title: '涉及' }],
    [['财务票据不规范', Array(20).fill('石桥村').join('、')]],
  ).split('\n')
  expect(lines.length).toBe(4)
  expect(lines.join('').match(/石桥村/gu)).toHaveLength(20)
  for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(80)
})

test('wrapped Chinese never begins a line with a closing mark', () => {
  const lines = wrap('收回票数等于有效票与无效票之和，发出不少于收回。'.repeat(5), 24).split('\n')
  expect(lines.length).toBeGreaterThan(5)
  for (const line of lines) expect(line).not.toMatch(/^[，。]/u)
})

test.each([
  '被巡察村党组织；公开版在村内公开，须经批准（--approved-by），不另行文',
  '租赁期限不得超过二十年（《民法典》第七百零五条；《合同法》第二百一十四条）。',
])('nor do marks hang over the edge: %s', (text) => {
  for (let width = 20; width <= 60; width += 1) {
    const lines = wrap(text, width).split('\n')
    expect(lines.join('')).toBe(text)
    for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(width)
    for (const line of lines) expect(line).not.toMatch(/^[，。；）》]/u)
  }
})

test('notes of the help go on below their last column', () => {
  const note = `  inspect purge --dry-run   ${'列出要清理的文件，'.repeat(6)}`
  const lines = wrapNotes(`例：\n${note}`).split('\n')
  expect(lines.length).toBeGreaterThan(2)
  for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(80)
  expect(lines.at(2)).toMatch(/^ {28}\S/u)
})
