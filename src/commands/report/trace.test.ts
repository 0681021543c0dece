import { appendFileSync, cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { example, exampleRound } from '../../example-round.fixture.ts'
import { widthOf } from '../../terminal/width.ts'

const { path, read, inspect } = exampleRound()

const trace = (...argv: string[]) => inspect('trace', ...argv)

async function records(...argv: string[]) {
  const { out } = await trace(...argv, '--json')
  return JSON.parse(out).documents[0].records
}

test('every problem of a report is found in it, with its footnote, its papers and its signatures', async () => {
  const all = await records('village-report', '石桥')
  const problems = all.filter(({ record }: { record: string }) => record.startsWith('WT-'))
  expect(problems).toHaveLength(12)
  const rent = problems.find(({ record }: { record: string }) => record === 'WT-002')
  expect(rent).toMatchObject({
    village: '石桥村',
    place: { appendix: null, number: '三、（二）3.（1）', table: null },
    footnotes: [5],
  })
  expect(rent.sources.map(({ reference, state }: Record<string, string>) => [reference, state])).toEqual([
    ['YD-001', 'found'],
    ['TH-004', 'apart'],
    ['HT-001', 'found'],
    ['ZZ-001', 'found'],
  ])
  const [first] = rent.sources
  const lines = read(first.file).split('\n')
  expect(lines[first.line - 1]).toContain('YD-001')
  expect(first.evidence[0]).toMatchObject({
    file: 'villages/石桥村/evidence/ZZ-001.pdf',
    sha256: '1fca99638b5b557df8934497a04601d0162aa29071e5e451306dbbffd10822df',
    state: 'same',
  })
  expect(rent.signatures.map(({ by, standing }: Record<string, string>) => [by, standing])).toEqual([
    ['贺知秋', 'unprinted'],
    ['沈玉琴', 'unprinted'],
    ['郑怀远', 'unprinted'],
  ])
})

test('what stands in a list, and what a report on the round only names, is found as well', async () => {
  const [first] = await records('problem-list', '石桥')
  expect([first.record, first.place.table, first.place.row]).toEqual(['WT-010', 1, 1])
  const overall = await records('overall-report')
  expect(overall.length).toBeGreaterThan(40)
  expect(overall.every(({ footnotes }: { footnotes: number[] }) => footnotes.length > 0)).toBe(true)
})

test('a file that was changed and a signature whose paper was are said to be', async () => {
  const papers = path('villages/石桥村/issues.yaml')
  const file = path('villages/石桥村/evidence/ZZ-001.pdf')
  const before = readFileSync(papers, 'utf8')
  const print = `${'0'.repeat(64)}.none.none`
  const signed = 'drafted: { by: 贺知秋, date: 2025-09-19, '
  writeFileSync(papers, before.replace(signed, `${signed}algorithm: inspect-v1, print: ${print}, `))
  appendFileSync(file, ' ')
  const { out } = await trace('village-report', '石桥')
  const rent = out.slice(out.indexOf('WT-002'), out.indexOf('WT-006'))
  expect(rent).toContain('1fca99638b5b 与登记不一致')
  expect(rent).toContain('经办人 贺知秋 2025-09-19（签名后有改动，见')
  rmSync(file)
  expect((await trace('village-report', '石桥')).out).toContain('1fca99638b5b 文件不在了')
  writeFileSync(papers, before)
  cpSync(join(example, 'villages/石桥村/evidence/ZZ-001.pdf'), file)
})

test('the index of proof stands in internal editions and in no other', async () => {
  const names = ['village-report', 'problem-list', 'overall-report']
  const made = (edition: string) =>
    inspect('report', ...names, '--format', 'md', '--village', '石桥', '--edition', edition)
  const paths = `${(await made('internal')).out}${(await made('served')).out}`.trim().split('\n')
  expect(paths).toHaveLength(6)
  const index = paths.map((path) => read(path).includes('佐证索引表'))
  expect(index).toEqual([true, true, true, false, false, false])
})

test('nothing restricted is told but numbers', async () => {
  const all = await trace('village-report', 'problem-list', 'problem-paper', '--json')
  expect(all.out).toContain('TH-001')
  const people = readFileSync(join(example, 'restricted/villages/石桥村/persons.yaml'), 'utf8')
  const contacts = [...people.matchAll(/contact: '?(\d[\d-]+)/gu)].map(([, contact]) => contact ?? '')
  for (const contact of contacts) expect(all.out).not.toContain(contact)
  expect(all.out).not.toContain('restricted/')
})

test.each(['zh', 'en'])('fits 80 columns: %s', async (lang) => {
  const { out, code } = await trace('village-report', 'overall-report', '--lang', lang)
  expect(code).toBe(0)
  expect(out.split('\n').filter((line) => widthOf(line) > 80)).toEqual([])
})

test('asks which document, and names those there are', async () => {
  expect((await trace()).code).toBe(2)
  const { code, err } = await trace('vilage-report')
  expect([code, err.includes('village-report')]).toEqual([2, true])
})
