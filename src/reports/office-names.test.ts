import { expect, test } from 'vitest'
import { sampleVillage, sampleWorkspace } from '../scoring/sample-workspace.ts'
import { teamOf } from './office-names.ts'

const fullName = (committee: string, name: string) => {
  const village = sampleVillage('城东村', {})
  const round = `committee: ${committee}\nteams: [{ id: z1, name: ${name}, leader: null, members: [], villages: [城东村] }]`
  return (teamOf(village, sampleWorkspace({ round }, [village])) as { full: string } | null)?.full
}

test.each([
  ['中共青禾县委员会', '第一巡察组', '中共青禾县委第一巡察组'],
  ['中共青禾县委员会', '县委第一巡察组', '中共青禾县委第一巡察组'],
  ['中共青禾县委员会', '青禾县委第一巡察组', '中共青禾县委第一巡察组'],
  ['中共青禾县委员会', '中共青禾县委第一巡察组', '中共青禾县委第一巡察组'],
  ['中共云山区委员会', '县直机关巡察组', '中共云山区委县直机关巡察组'],
])('a team of %s that calls itself %s signs as %s', (committee, name, full) => {
  expect(fullName(committee, name)).toBe(full)
})
