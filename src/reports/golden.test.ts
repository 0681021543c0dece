import { expect, test } from 'vitest'
import { exampleRound } from '../example-round.fixture.ts'

const { read, inspect } = exampleRound()

/** One village with everything, and one with few answers and tallies in place of ballots. */
const villages = ['石桥村', '枫林村']

async function write(...argv: string[]) {
  const said = await inspect('report', ...argv, '--format', 'md')
  return { ...said, paths: said.out.trim().split('\n') }
}

test.each(['internal', 'served'])(
  'every document of the %s edition reads as it should',
  async (edition) => {
    const names = ['village-report', 'problem-list', 'survey-summary']
    const perVillage = await write(...names, ...villages, '--edition', edition)
    const overall = await write('overall-report', '--edition', edition)
    expect([perVillage.code, perVillage.err, overall.code, overall.err]).toEqual([0, '', 0, ''])
    const paths = [...perVillage.paths, ...overall.paths]
    expect(paths).toHaveLength(7)
    for (const path of paths) {
      const text = read(path)
      await expect(text).toMatchFileSnapshot(`golden/${path.replace('out/', '').replace('/', '-')}`)
    }
  },
  60_000,
)
