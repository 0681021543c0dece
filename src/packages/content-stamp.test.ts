import { expect, test } from 'vitest'
import { contentHashOf, stampContent } from './content-stamp.ts'
import { unzipParts, zipParts } from './zip.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const parts = () =>
  new Map([
    ['word/document.xml', bytes('<document>问题清单</document>')],
    ['_rels/.rels', bytes('<Relationships xmlns="r"><Relationship Id="rId1" Target="a"/></Relationships>')],
    ['[Content_Types].xml', bytes('<Types xmlns="t"></Types>')],
    ['docProps/core.xml', bytes('<core/>')],
  ])

test('a stamped package states the hash of what it contains', () => {
  const { stated, actual } = contentHashOf(zipParts(stampContent(parts())))
  expect(stated).toMatch(/^[0-9a-f]{64}$/)
  expect(actual).toBe(stated)
})

test('a changed word is seen, a changed document property is not', () => {
  const stamped = stampContent(parts())
  const author = zipParts(new Map(stamped).set('docProps/core.xml', bytes('<core>某某</core>')))
  const word = zipParts(new Map(stamped).set('word/document.xml', bytes('<document>已改</document>')))
  const added = zipParts(new Map(stamped).set('word/comments.xml', bytes('<comments/>')))
  expect(contentHashOf(author).actual).toBe(contentHashOf(author).stated)
  expect(contentHashOf(word).actual).not.toBe(contentHashOf(word).stated)
  expect(contentHashOf(added).actual).not.toBe(contentHashOf(added).stated)
})

test('stamping twice says the same as stamping once', () => {
  const once = stampContent(parts())
  expect([...stampContent(once)]).toEqual([...once])
})

test('a package without the property, and bytes that are no package, state nothing', () => {
  expect(contentHashOf(zipParts(parts())).stated).toBeNull()
  expect(contentHashOf(bytes('not a zip')).stated).toBeNull()
})

test('the order in which parts were put in does not show', () => {
  const reversed = new Map([...parts()].reverse())
  expect(zipParts(stampContent(reversed))).toEqual(zipParts(stampContent(parts())))
  expect([...(unzipParts(zipParts(reversed)) ?? [])].map(([name]) => name).slice(0, 2)).toEqual([
    '[Content_Types].xml',
    '_rels/.rels',
  ])
})
