import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { checks } from './index.ts'

const folder = fileURLToPath(new URL('.', import.meta.url))

function filesOf(area: string): string[] {
  return readdirSync(`${folder}${area}`)
    .filter((file) => file !== 'index.ts' && !file.endsWith('.test.ts'))
    .map((file) => `${area}/${file}`)
}

test('every check is listed once, and its code is where its file lies', () => {
  const areas = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory())
  const codes = checks.map(({ code }) => `${code}.ts`)
  expect(codes.sort()).toEqual(areas.flatMap(({ name }) => filesOf(name)).sort())
})
