import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { exampleRound } from '../example-round.fixture.ts'
import { paperKinds } from '../papers/index.ts'
import { papersOf } from '../papers/workspace.ts'
import { contentOf } from './content.ts'
import { kindAtHead } from './kind-at-head.ts'
import { takeSnapshot } from './snapshot.ts'
import { loadWorkspace } from './workspace.ts'

const { root, path } = exampleRound()

test.each([
  ['kind: visits\nvisits: []\n', 'visits'],
  ['\ufeff# 走访\r\n\r\n  # 又一行\r\nkind: visits # 走访\r\nvisits: []\r\n', 'visits'],
  // what only reading tells
  ['visits: []\nkind: visits\n', null],
  ['kind: "visits"\nvisits: []\n', null],
  ['---\nkind: visits\n', null],
  ['# 一\rfoo: 1\nkind: visits\n', null],
  ['text: |\n  kind: visits\n', null],
  ['', null],
])('%j', (text, kind) => {
  expect(kindAtHead(new TextEncoder().encode(text))).toBe(kind)
})

test('papers of a kind are the same whether the others are read or not, under odd names too', () => {
  const village = path('villages/东圩村')
  writeFileSync(join(village, 'visits.yaml'), 'visits: []\nkind: visits\n')
  writeFileSync(join(village, 'leads.yaml'), 'kind: issues\nissues: []\n')
  writeFileSync(join(village, '走访补记.yaml'), 'kind: visits\nvisits: []\n')
  writeFileSync(join(village, 'reviews.yaml'), 'kind: reviews\nreviews: 3\n')
  const load = () => loadWorkspace(contentOf(takeSnapshot(root), '2025-10-10'))
  const [lazy, whole] = [load(), load()]
  for (const place of whole.villages) expect(place.papers.length).toBeGreaterThan(0)
  for (const [at, place] of lazy.villages.entries())
    for (const kind of paperKinds) {
      const files = papersOf(place, kind).map(({ source }) => source.file)
      const others = whole.villages[at]?.papers.filter((paper) => paper.kind.name === kind.name) ?? []
      expect(files).toEqual(others.map(({ source }) => source.file))
      const { dropped } = place.concerning([kind.name])
      expect(dropped.includes(kind.name)).toBe(whole.villages[at]?.dropped.includes(kind.name))
    }
})
