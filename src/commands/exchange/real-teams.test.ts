import '../../build/property-seed.fixture.ts'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { baseTree, editedTree, editing, meaningOf, saidIn } from '../../merging/teamwork.fixture.ts'
import { commit, git, inspect, TwoTeams, tryGit } from './two-teams.fixture.ts'

const base = baseTree()

function write(round: string, files: ReadonlyMap<string, string>) {
  for (const [file, text] of files) {
    mkdirSync(join(round, file, '..'), { recursive: true })
    writeFileSync(join(round, file), text)
  }
}

const readAll = (round: string) =>
  new Map([...base.keys()].map((file) => [file, readFileSync(join(round, file), 'utf8')]))

/** Errors other than what the made-up papers have themselves. */
async function errorsIn(round: string) {
  const { out } = await inspect(round, ['check', '--format', 'json'])
  const { diagnostics } = JSON.parse(out) as { diagnostics: { code: string; severity: string }[] }
  return diagnostics.filter(({ severity }) => severity === 'error').map(({ code }) => code)
}

async function settleAll(round: string): Promise<string> {
  const { out } = await inspect(round, ['resolve', '--list', '--restricted'])
  await inspect(round, ['resolve', '--take', 'ours'])
  return out
}

test('real histories put together by git and by packages: nothing is lost, and check finds nothing new', {
  timeout: 600_000,
}, async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(editing, { minLength: 2, maxLength: 4 }), async (people) => {
      const teams = new TwoTeams()
      try {
        const first = teams.begin('罗立言')
        write(first, new Map([...base].map(([file, text]) => [file, text])))
        write(
          first,
          new Map([
            [
              'villages/甲村/village.yaml',
              readFileSync(join(first, 'villages/溪口村/village.yaml'), 'utf8').replace(
                'name: 溪口村',
                'name: 甲村',
              ),
            ],
          ]),
        )
        commit(first, '甲村')
        const rounds = people.map((deeds, person) => {
          const round = teams.clone(first, `人${person}`)
          const side = editedTree(base, deeds, person)
          write(round, side)
          if (git(round, 'status', '--short') !== '') commit(round, `人${person}`)
          return { round, side }
        })
        const [mine, ...others] = rounds
        if (!mine) return
        await inspect(mine.round, ['doctor', '--fix'])
        const before = new Set((await Promise.all(rounds.map(({ round }) => errorsIn(round)))).flat())
        let disputed = ''
        for (const [index, { round }] of others.entries()) {
          if (index % 2 === 0) {
            git(mine.round, 'fetch', '-q', round, 'main')
            tryGit(mine.round, 'merge', '-q', '--no-edit', 'FETCH_HEAD')
          } else {
            const stick = join(teams.folder, `${index}.bundle`)
            await inspect(round, ['send', stick])
            await inspect(mine.round, ['receive', stick])
          }
          disputed += await settleAll(mine.round)
          if (git(mine.round, 'status', '--short') !== '')
            await inspect(mine.round, ['save', '--force', '-m', '裁定'])
        }
        const there = saidIn([...readAll(mine.round).values()].join('\n') + disputed)
        const said = rounds.flatMap(({ side }) => [...saidIn([...side.values()].join('\n'))])
        expect(said.filter((word) => !there.has(word))).toEqual([])
        expect((await errorsIn(mine.round)).filter((code) => !before.has(code))).toEqual([])
        expect(meaningOf(readAll(mine.round)).leads.length).toBeGreaterThan(0)
        expect(git(mine.round, 'status', '--short')).toBe('')
      } finally {
        rmSync(teams.folder, { recursive: true })
      }
    }),
    { numRuns: Number(process.env.RUNS ?? 2) },
  )
})
