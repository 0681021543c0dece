import { existsSync, mkdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Ajv } from 'ajv'
import { beforeEach, describe, expect, test } from 'vitest'
import { exampleRound } from '../../example-round.fixture.ts'

const { path, read, put, inspect } = exampleRound()

const root = fileURLToPath(new URL('../../../', import.meta.url))
beforeEach(() => rmSync(path('templates'), { recursive: true, force: true }))

const template = (...argv: string[]) => inspect('template', ...argv)

function own(name: string, text: string): void {
  put(`templates/reports/${name}.md`, text)
}

describe('check', () => {
  test('all errors at once, at their places, with what was perhaps meant', async () => {
    own(
      'problem-list',
      '---\ntitle: 清单\n---\n\n{{ village.nam }}共{{ counts.all | mony }}\n\n{% if x %}{{ tody }}{% endif %}\n',
    )
    const { code, out, err } = await template('check')
    expect(code).toBe(1)
    expect(out).toContain('templates/reports/problem-list.md:5:12 错误 template/unknown-name')
    expect(out).toContain('是不是“name”')
    expect(out).toMatch(/problem-list\.md:5:\d+ 错误 template\/unknown-filter/u)
    expect(out).toMatch(/problem-list\.md:7:\d+ 错误 template\/unknown-name: 没有“tody”/u)
    expect(err).toContain('查了1个模板，4处错误')
  })

  test('a linked template is not read: it may lead out of the round', async () => {
    put('../elsewhere.md', '---\ntitle: 清单\n---\n')
    mkdirSync(path('templates/reports'), { recursive: true })
    symlinkSync(path('../elsewhere.md'), path('templates/reports/problem-list.md'))
    const { code, err } = await template('check', 'problem-list')
    expect(code).toBe(2)
    expect(err).toContain('模板 templates/reports/problem-list.md 是链接，不读取')
  })

  test('what no document of the round can fill, however a loop names it, and what is not used', async () => {
    own(
      'public-notice',
      '---\ntitle: 公示\n---\n\n{{ edition.secrecy }}{% for one in items %}{{ one.leader }}{{ one.due | date }}{% endfor %}\n',
    )
    const { code, out } = await template('check')
    expect(code).toBe(0)
    expect(out).toContain('public-notice.md:5:12 提醒 template/unfilled: “edition.secrecy”')
    expect(out).toContain('“items[].leader”在本轮没有数据可填')
    expect(out).toMatch(/没有写到的事实：.*items\[\]\.feature/u)
    expect(out).not.toMatch(/没有写到的事实：.*items\[\]\.due/u)
  })

  test('every template of ours is without errors', async () => {
    const { readdirSync } = await import('node:fs')
    const names = readdirSync(join(root, 'templates/reports')).map((file) => file.slice(0, -3))
    const { code, out } = await template('check', ...names)
    expect(code, out).toBe(0)
  })

  test('its JSON has the shape of check', async () => {
    own('problem-list', '---\ntitle: 清单\n---\n\n{{ village.nam }}\n')
    const { out } = await template('check', '--json')
    const schema = JSON.parse(readFileSync(join(root, 'schemas/output/check.schema.json'), 'utf8'))
    const validate = new Ajv({ allowUnionTypes: true }).compile(schema)
    expect(validate(JSON.parse(out)), JSON.stringify(validate.errors)).toBe(true)
  })
})

describe('facts', () => {
  test('names with labels and samples; protected words and restricted documents are ■', async () => {
    const { code, out } = await template('facts', 'problem-list', '东圩村', '--json')
    expect(code).toBe(0)
    const schema = JSON.parse(readFileSync(join(root, 'schemas/output/template-facts.schema.json'), 'utf8'))
    const validate = new Ajv({ allowUnionTypes: true }).compile(schema)
    expect(validate(JSON.parse(out)), JSON.stringify(validate.errors)).toBe(true)
    const facts: { name: string; label: string | null; sample: string | null }[] = JSON.parse(out).facts
    expect(facts.find(({ name }) => name === 'village.name')).toMatchObject({
      label: '村 › 名称',
      sample: '东圩村',
    })
    expect(facts.find(({ name }) => name === 'problems[].text')).toMatchObject({ sample: '■' })
    const restricted = JSON.parse((await template('facts', 'interview-records', '--json')).out).facts
    const shown = restricted.flatMap(({ sample }: { sample: string | null }) => sample ?? [])
    expect(new Set(shown)).toEqual(new Set(['■']))
  })

  test('every fact of every document has a label', async () => {
    const { reports } = await import('../../reports/index.ts')
    const missing: string[] = []
    for (const { name } of reports) {
      const { facts } = JSON.parse((await template('facts', name, '--json')).out)
      for (const fact of facts) if (fact.label === null) missing.push(fact.name)
    }
    expect(missing).toEqual([])
  })
})

describe('new', () => {
  test('copies ours and overwrites nothing', async () => {
    expect(await template('new', 'problem-list')).toMatchObject({
      code: 0,
      out: 'templates/reports/problem-list.md\n',
    })
    own('problem-list', '改过')
    const { code, err } = await template('new', 'slip', 'problem-list')
    expect(code).toBe(2)
    expect(err).toContain('没有覆盖')
    expect(read('templates/reports/problem-list.md')).toBe('改过')
    expect(existsSync(path('templates/reports/slip.md'))).toBe(false)
  })

  test('an unknown document is answered with the nearest', async () => {
    expect((await template('new', 'problem-lst')).err).toContain('是不是 problem-list')
  })
})
