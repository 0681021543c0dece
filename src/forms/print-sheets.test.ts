import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { contentOf } from '../load/content.ts'
import { takeSnapshot } from '../load/snapshot.ts'
import { loadWorkspace } from '../load/workspace.ts'
import { persons } from '../papers/persons.ts'
import { papersOf } from '../papers/workspace.ts'
import { viewTexts } from '../views/view-texts.ts'
import { printSheets, printWords } from './print-sheets.ts'

const root = fileURLToPath(new URL('../../examples/qinghe-2025-3', import.meta.url))
const workspace = loadWorkspace(contentOf(takeSnapshot(root), '2025-09-30'))
const [village] = workspace.villages
if (!village) throw new Error('the example round has villages')
const subject = { workspace, villages: [village], town: null }

function textOf(name: string, of: Parameters<(typeof printSheets)[number]['view']>[0] = subject): string {
  const view = printWords.get(name)?.view(of)
  return view ? [...viewTexts(view)].map(({ text }) => text).join('\n') : ''
}

describe.each(printSheets.map(({ name }) => name))('%s', (name) => {
  test('names nobody who spoke, and no record', () => {
    const aliases = papersOf(village, persons).flatMap(({ data }) => data.persons.map(({ alias }) => alias))
    expect(aliases.length).toBeGreaterThan(0)
    const text = textOf(name)
    for (const alias of aliases) expect(text).not.toContain(alias)
    expect(text).not.toMatch(/[A-Z]{2}-\d{3}/u)
  })
})

test('the questionnaire asks every item of every grade, and bears neither name nor number', () => {
  const text = textOf('questionnaire')
  const { items = [], grades = [] } = workspace.questionnaire?.data ?? {}
  for (const item of items) expect(text).toContain(item.text)
  expect(text.match(/^□$/gmu)).toHaveLength(items.length * grades.length)
  expect(text).toContain('不记名、不编号')
  expect(text).not.toMatch(/编号：|姓名：/u)
})

test('a town has one ballot for all its villages', () => {
  const villages = workspace.villages.filter(({ town }) => town === village.town)
  const text = textOf('rating', { workspace, villages, town: village.town })
  for (const { name } of villages) expect(text).toContain(`${name}`)
  expect(villages.length).toBeGreaterThan(1)
})

test('who counts signs, and a problem paper has three signatures', () => {
  for (const who of ['唱票人', '计票人', '监票人']) expect(textOf('tally')).toContain(who)
  for (const who of ['经办人', '复核人', '审签人']) expect(textOf('problem')).toContain(who)
})

test('each sheet of a problem paper says that it is kept close, and whose it is', () => {
  const blocks = printWords.get('problem')?.view(subject).blocks ?? []
  const [marked, first] = blocks.slice(blocks.findIndex(({ kind }) => kind === 'page-break') + 1)
  expect(marked).toMatchObject({ align: 'mark', content: [{ text: '内部资料　注意保密' }] })
  expect(JSON.stringify(first)).toContain(village.name)
})

test('what is above the town is called as it is here', () => {
  expect(workspace.round.data.district).toBe('青禾县')
  expect(textOf('problem')).toContain('□村　□镇　□县')
})
