import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import type { DocumentView } from '../views/document.ts'
import { viewTexts } from '../views/view-texts.ts'
import { renderDocument } from './render-document.ts'
import { renderText } from './render-text.ts'

const letter: DocumentView = {
  title: ['巡察建议书'],
  marks: [],
  number: '青巡建〔2025〕1号',
  addressee: '县水利局',
  blocks: [],
  attachments: [],
  sender: null,
  date: null,
  appendices: [],
  orientation: 'portrait',
}

async function documentXml(view: DocumentView): Promise<string> {
  const bytes = await renderDocument(view, { date: '2025-10-10', version: '0' })
  return strFromU8(unzipSync(bytes)['word/document.xml'] as Uint8Array)
}

test('a red head stands above the number, which a red line parts from the title', async () => {
  const xml = await documentXml({ ...letter, redHead: '中共青禾县委巡察办文件' })
  const [head, number, line, title] = ['巡察办文件', '〔2025〕', 'w:pBdr', '巡察建议书'].map((one) =>
    xml.indexOf(one),
  )
  expect(head).toBeGreaterThan(0)
  expect(line).toBeGreaterThan(head as number)
  expect(number).toBeGreaterThan(line as number)
  expect(title).toBeGreaterThan(number as number)
  expect(xml.match(/FF0000/gu)).toHaveLength(2)
})

test('a long one is set smaller, so that it keeps to one line', async () => {
  const size = async (redHead: string) =>
    Number(
      /FF0000"\/><w:spacing w:val="0"\/><w:sz w:val="(\d+)"/u.exec(
        await documentXml({ ...letter, redHead }),
      )?.[1],
    )
  expect(await size('青禾县委文件')).toBe(104)
  expect(await size('中共青禾县委巡察工作领导小组办公室文件')).toBeLessThan(50)
})

test('without one nothing is red; it is searched and read like every other text', async () => {
  expect(await documentXml(letter)).not.toContain('FF0000')
  const view = { ...letter, redHead: '青禾县委文件' }
  expect([...viewTexts(view)]).toContainEqual({ text: '青禾县委文件', place: '发文机关标志' })
  expect(renderText(view)).toMatch(/^青禾县委文件\n\n青巡建/u)
})
