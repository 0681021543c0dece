import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'vitest'
import { edit, git, inspect, tryGit } from './two-teams.fixture.ts'

const LEADS = 'villages/溪口村/leads.yaml'
const INTERVIEWS = 'restricted/villages/溪口村/interviews.yaml'

/** Where git merges, in this order: '' is the round's own repository. */
export type Order = readonly ('' | 'restricted')[]

/** The lines of a paper whose records of these tests say somebody's word: 疑点甲, 谈话甲. */
function recordsIn(round: string) {
  const lines = [LEADS, INTERVIEWS].flatMap((file) => readFileSync(join(round, file), 'utf8').split('\n'))
  return lines.flatMap((line) => {
    const [, id = '', cited = ''] =
      /id: ((?:DC|TH)-\d+[a-z]?),.*(?:from|leads): \[([^\]]*)\]/u.exec(line) ?? []
    const [said] = /(?:疑点|谈话)[甲乙丙丁]\d*(?=[,\]])/u.exec(line) ?? []
    return said === undefined ? [] : [{ id, said, cited: cited.split(', ') }]
  })
}

/** An interview and the lead that came of it, each citing the other, under the next numbers of this machine. */
export function write(round: string, who: string, day: string): void {
  const numbers = recordsIn(round).map(({ id }) => Number(/\d+/u.exec(id)?.[0]))
  const next = Math.max(89, ...numbers) + 1
  const lead = `  - { id: DC-0${next}, source: 谈话, from: [TH-0${next}], text: 疑点${who}, status: 待查 }\n`
  edit(round, LEADS, (old) => `${old.trimEnd()}\n${lead}`)
  const held =
    'date: 2025-09-04, interviewers: [罗立言, 沈玉琴], recorder: 罗立言, person: 某人, category: 群众'
  const talk = `  - { id: TH-0${next}, ${held}, points: [谈话${who}], leads: [DC-0${next}] }\n`
  edit(round, INTERVIEWS, (old) => `${old.trimEnd()}\n${talk}`)
  for (const folder of [round, join(round, 'restricted')])
    git(folder, 'commit', '-qam', who, '--no-verify', '--date', day)
}

/** One machine merges another's histories by git, and saves what that asks for. */
export async function pull(round: string, from: string, order: Order): Promise<void> {
  for (const folder of order) {
    git(join(round, folder), 'fetch', '-q', join(from, folder), 'main')
    const merged = tryGit(join(round, folder), 'merge', '-q', '--no-edit', 'FETCH_HEAD')
    expect({ ...merged, folder }).toMatchObject({ status: 0 })
    await inspect(round, ['save', '-m', '合并以后改编引用', '--force'])
  }
  expect(git(round, 'status', '--short') + git(join(round, 'restricted'), 'status', '--short')).toBe('')
}

/** What cites what, by what they say: 疑点甲 → 谈话甲 */
export function citations(round: string): string[] {
  const records = recordsIn(round)
  return records
    .flatMap(({ said, cited }) =>
      cited.map((id) => `${said} → ${records.find((one) => one.id === id)?.said ?? id}`),
    )
    .sort()
}

export function citationsOf(...people: readonly string[]): string[] {
  return people.flatMap((who) => [`疑点${who} → 谈话${who}`, `谈话${who} → 疑点${who}`]).sort()
}
