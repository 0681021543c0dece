import { beforeEach, expect, test } from 'vitest'
import { exampleRound } from '../../example-round.fixture.ts'
import { typedInto, withoutRows } from '../../sheets/sample-workbook.ts'
import { Source } from '../../source/source.ts'

const { restore, read, bytes, put, inspect } = exampleRound()
beforeEach(restore)

const VISITS = 'villages/东圩村/visits.yaml'
const paper = () => read(VISITS)

interface Visit {
  readonly id: string
  readonly matters: readonly unknown[]
}

function visitsNow(): readonly Visit[] {
  return (new Source(VISITS, paper()).value as { visits: Visit[] }).visits
}

/** A form of the visits with these rows of records taken out, or other cells typed into it. */
async function returned(rows: readonly number[], typed: Record<string, string | null> = {}) {
  const { out } = await inspect('form', 'visits', '东圩村', '--force')
  const without = await withoutRows(bytes(out.trim()), '走访', rows)
  put('交回.xlsx', await typedInto(without, typed))
}

test('rows deleted from a form are said, by name, and stay in the paper', async () => {
  const [before, [first, second]] = [paper(), visitsNow()]
  await returned([5, 6])
  const { code, out, err } = await inspect('import', '交回.xlsx')
  expect({ code, out }).toEqual({ code: 0, out: '' })
  expect(err).toContain(`底稿中有 2 条在表里已删去或清空：${first?.id}、${second?.id}`)
  expect(err).toContain('--remove')
  expect(paper()).toBe(before)
})

test('--remove takes them out of the paper, what stands inside them too, and nothing else', async () => {
  const [before, text] = [visitsNow(), paper()]
  await returned([5, 7])
  const shown = await inspect('import', '交回.xlsx', '--remove', '--dry-run')
  expect(shown.out).toContain(`  - ${before[0]?.id}\n`)
  expect(paper()).toBe(text)
  const { code, out, err } = await inspect('import', '交回.xlsx', '--remove')
  expect({ code, out }).toEqual({ code: 0, out: `${VISITS}\n` })
  expect(err).toContain('删除 2 条')
  expect(visitsNow()).toEqual(before.filter((_, at) => at !== 0 && at !== 2))
  const lines = new Set(text.split('\n'))
  expect(
    paper()
      .split('\n')
      .filter((line) => !lines.has(line)),
  ).toEqual([])
})

test('a row cleared but for its locked number is one that was deleted, never a record emptied by chance', async () => {
  const before = visitsNow()
  const cleared = Object.fromEntries(
    ['B', 'C', 'D', 'E', 'F', 'G'].map((letter) => [`走访!${letter}6`, null]),
  )
  await returned([], cleared)
  const first = await inspect('import', '交回.xlsx')
  expect(first).toMatchObject({ code: 0, out: '' })
  expect(first.err).toContain(`底稿中有 1 条在表里已删去或清空：${before[1]?.id}`)
  expect(await inspect('import', '交回.xlsx', '--remove')).toMatchObject({ code: 0, out: `${VISITS}\n` })
  expect(visitsNow()).toEqual(before.filter((_, at) => at !== 1))
})

test('a paper that changed since the form was made loses nothing to it', async () => {
  await returned([5])
  const since = paper().replace(/^kind: visits$/mu, 'kind: visits # 又改过')
  put(VISITS, since)
  const first = await inspect('import', '交回.xlsx')
  expect(first).toMatchObject({ code: 0, out: '' })
  expect(first.err).toContain('走访 1 条')
  const { code, out } = await inspect('import', '交回.xlsx', '--remove')
  expect(code).toBe(1)
  expect(out).toContain('交回.xlsx!走访!5: 表生成后底稿又改过')
  expect(paper()).toBe(since)
})

test('what still refers to a removed record is said at once', async () => {
  const issues = read('villages/东圩村/issues.yaml')
  const cited = visitsNow().findIndex(({ id }) => issues.includes(id))
  await returned([5 + cited])
  const { err } = await inspect('import', '交回.xlsx', '--remove')
  expect(err).toContain('reference/unknown')
})
