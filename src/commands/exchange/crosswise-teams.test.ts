import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { citations, citationsOf, type Order, pull, write } from './crosswise.fixture.ts'
import { edit, git, inspect, mergingTeams, type TwoTeams, tryGit } from './two-teams.fixture.ts'

let teams: TwoTeams
let one: string
let other: string

beforeEach(async () => {
  ;({ teams, one, other } = await mergingTeams())
})
afterEach(() => rmSync(teams.folder, { recursive: true }))

const ordinaryFirst: Order = ['', 'restricted']
const restrictedFirst: Order = ['restricted', '']

test.each([
  { first: ordinaryFirst, second: restrictedFirst },
  { first: restrictedFirst, second: ordinaryFirst },
])('two machines that merge each other come to the same: $first, then $second', async ({ first, second }) => {
  write(one, '甲', '2030-01-01T00:00:00')
  write(other, '乙', '2030-01-02T00:00:00')
  await pull(one, other, first)
  expect(citations(one)).toEqual(citationsOf('甲', '乙'))
  await pull(other, one, second)
  expect(citations(other)).toEqual(citationsOf('甲', '乙'))
  await pull(one, other, second)
  expect(citations(one)).toEqual(citationsOf('甲', '乙'))
})

test.each([[ordinaryFirst], [restrictedFirst]])(
  'a merge in which people had to settle something cites anew as well: %s',
  async (order) => {
    const interviews = 'restricted/villages/溪口村/interviews.yaml'
    for (const [round, who] of [
      [one, '甲'],
      [other, '乙'],
    ] as const) {
      edit(round, interviews, (text) => text.replace(/place: .*/u, `place: ${who}处`))
      write(round, who, `2030-01-0${who === '甲' ? 1 : 2}T00:00:00`)
    }
    for (const folder of order) {
      git(join(one, folder), 'fetch', '-q', join(other, folder), 'main')
      const { status } = tryGit(join(one, folder), 'merge', '-q', '--no-edit', 'FETCH_HEAD')
      expect(status).toBe(folder === '' ? 0 : 1)
      if (folder !== '')
        expect(await inspect(one, ['resolve', '--take', 'theirs', '--restricted'])).toMatchObject({ code: 0 })
      await inspect(one, ['save', '-m', '合并以后改编引用', '--force'])
    }
    expect(citations(one)).toEqual(citationsOf('甲', '乙'))
    expect(readFileSync(join(one, interviews), 'utf8')).toContain('place: 乙处')
    expect(git(join(one, 'restricted'), 'status', '--short')).toBe('')
  },
)

test.each([
  { order: ordinaryFirst, again: restrictedFirst },
  { order: ordinaryFirst, again: [''] as Order },
  { order: ordinaryFirst, again: ['restricted'] as Order },
  { order: restrictedFirst, again: ordinaryFirst },
  { order: restrictedFirst, again: [''] as Order },
  { order: restrictedFirst, again: ['restricted'] as Order },
])('a merge that was taken back is made again: $order, then $again', async ({ order, again }) => {
  write(one, '甲', '2030-01-02T00:00:00')
  write(other, '乙', '2030-01-01T00:00:00')
  const before = new Map<string, string>()
  for (const folder of order) {
    before.set(folder, git(join(one, folder), 'rev-parse', 'HEAD').trim())
    await pull(one, other, [folder])
  }
  for (const folder of again) git(join(one, folder), 'reset', '-q', '--hard', before.get(folder) ?? '')
  await pull(one, other, again)
  expect(citations(one)).toEqual(citationsOf('甲', '乙'))
})

test.each([
  [1, 2, 3],
  [3, 2, 1],
  [1, 1, 1],
])('three machines in a ring, each with both repositories in another order: %s, %s, %s', async (...days) => {
  const third = teams.clone(one, '范晓棠')
  await inspect(third, ['hook', 'install'])
  const all = citationsOf('甲', '乙', '丙')
  for (const [index, round] of [one, other, third].entries())
    write(round, '甲乙丙'.charAt(index), `2030-01-0${days[index]}T00:00:00`)
  await pull(one, other, restrictedFirst)
  expect(citations(one)).toEqual(citationsOf('甲', '乙'))
  await pull(other, third, ordinaryFirst)
  await pull(third, one, restrictedFirst)
  expect(citations(third)).toEqual(all)
  await pull(one, third, ordinaryFirst)
  expect(citations(one)).toEqual(all)
  await pull(other, one, restrictedFirst)
  expect(citations(other)).toEqual(all)
  await pull(third, other, ordinaryFirst)
  expect(citations(third)).toEqual(all)
})
