import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { listOwnFolder } from '../disk/own-files.ts'
import { reports } from './index.ts'

test('each document has a template of its name, and each template a document', () => {
  expect(listOwnFolder('templates/reports')).toEqual(reports.map(({ name }) => `${name}.md`).sort())
})

test.each(reports.map(({ name }) => name))('%s stands in the file of its name', (name) => {
  expect(existsSync(fileURLToPath(new URL(`${name}.ts`, import.meta.url)))).toBe(true)
})
