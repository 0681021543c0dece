import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { lotOf } from './mutations.ts'
import { copyOfExample, filesIn, inspect, inspectUntil } from './program.ts'

const rounds: string[] = []
afterAll(() => {
  for (const round of rounds) rmSync(join(round, '..'), { recursive: true, force: true })
})

function newRound(): string {
  const round = copyOfExample()
  rounds.push(round)
  return round
}

const writers = [
  { name: 'report', words: ['report', 'problem-list', 'survey-summary'], folder: 'out' },
  { name: 'ledger', words: ['ledger', 'scores', 'problems', 'leads'], folder: 'out' },
]

/** What a writer leaves on the given day, and how long it takes. */
function whole(words: readonly string[], day: string, folder: string) {
  const round = newRound()
  const start = performance.now()
  const { status, stderr } = inspect(round, [...words, '--date', day])
  const took = performance.now() - start
  expect(status, stderr).toBe(0)
  return { took, files: filesIn(join(round, folder)) }
}

test.each(writers)(
  '$name, killed at 40 moments, leaves each file old or new, and the next run is not held up',
  async ({ words, folder }) => {
    const [oldDay, newDay] = ['2025-10-10', '2025-10-11']
    const before = whole(words, oldDay, folder)
    const after = whole(words, newDay, folder)
    expect([...before.files.keys()]).toEqual([...after.files.keys()])
    const round = newRound()
    const lot = lotOf(40)
    let killed = 0
    for (let time = 0; time < 40; time += 1) {
      expect(inspect(round, [...words, '--date', oldDay]).status).toBe(0)
      if (!(await inspectUntil(round, [...words, '--date', newDay], after.took * (0.2 + lot(90) / 100))))
        killed += 1
      const left = filesIn(join(round, folder))
      for (const [path, bytes] of before.files) {
        const there = left.get(path)
        const intact = there && (there.equals(bytes) || there.equals(after.files.get(path) ?? Buffer.of()))
        expect(intact, `${path} after ${time} runs`).toBe(true)
      }
    }
    expect(killed).toBeGreaterThan(20)
  },
)

test('init, killed at 20 moments, leaves each paper absent or whole, and the next run adds the rest', async () => {
  const words = ['init', '新塘村', '--town', '云溪镇', '--full', '--date', '2025-10-10']
  const { took, files } = whole(words, '2025-10-10', 'villages/新塘村')
  const lot = lotOf(20)
  for (let time = 0; time < 20; time += 1) {
    const round = newRound()
    await inspectUntil(round, words, took * (0.2 + lot(90) / 100))
    const folder = join(round, 'villages/新塘村')
    for (const [path, bytes] of safely(() => filesIn(folder)))
      if (files.has(path)) expect(bytes.equals(files.get(path) ?? Buffer.of()), path).toBe(true)
    const { status, stderr } = inspect(round, words)
    expect(status, stderr).toBe(0)
    const left = filesIn(folder)
    for (const [path, bytes] of files) expect(left.get(path)?.equals(bytes), path).toBe(true)
    rmSync(join(round, '..'), { recursive: true })
  }
})

function safely(list: () => Map<string, Buffer>): Map<string, Buffer> {
  try {
    return list()
  } catch {
    return new Map()
  }
}
