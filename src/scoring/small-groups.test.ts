import { describe, expect, test } from 'vitest'
import { team, totals, votes } from './sample-rating.ts'

describe('small groups', () => {
  const shownGroups = (rows: string[], scoring = '', internal = false) =>
    team(totals(99, ...rows), scoring, internal)?.groups

  test('are hidden, and with one alone the next smallest', () => {
    const rows = [votes([2, 2, 0, 0], '党员'), votes([4, 2, 0, 0], '村民代表'), votes([9, 9, 0, 0], '群众')]
    expect(shownGroups(rows)).toEqual([
      { name: '党员', n: null, score: null, small: true },
      { name: '村民代表', n: null, score: null, small: true },
      { name: '群众', n: 18, score: 90, small: false },
    ])
  })

  test('of weighted ones none is hidden alone: the weighted score less the others would be its own', () => {
    const rows = [
      votes([2, 2, 0, 0], '党员'),
      votes([4, 2, 0, 0], '村民代表'),
      votes([5, 4, 0, 0], '党代表'),
      votes([9, 9, 0, 0], '群众'),
    ]
    const hidden = shownGroups(rows, 'weights: { 党员: 30, 党代表: 30, 群众: 40 }')?.filter(
      ({ small }) => small,
    )
    expect(hidden?.map(({ name }) => name).sort()).toEqual(['党代表', '党员', '村民代表'])
  })

  test('two of them need no third', () => {
    const rows = [votes([2, 2, 0, 0], '党员'), votes([1, 2, 0, 0], '村民代表'), votes([9, 9, 0, 0], '群众')]
    expect(shownGroups(rows)?.map(({ small }) => small)).toEqual([true, true, false])
  })

  test('the next smallest is the first of two alike in size', () => {
    const rows = [votes([9, 9, 0, 0], '村组干部'), votes([9, 9, 0, 0], '党员'), votes([1, 2, 0, 0], '群众')]
    expect(shownGroups(rows)?.map(({ small }) => small)).toEqual([true, false, true])
  })

  test('a group of one mind is not shown either', () => {
    const rows = [
      votes([9, 0, 0, 0, 1], '党员'),
      votes([7, 1, 0, 0], '村民代表'),
      votes([9, 9, 0, 0], '群众'),
    ]
    expect(shownGroups(rows)?.map(({ small }) => small)).toEqual([true, true, false])
  })

  test('one that gave no grade covers no other', () => {
    const rows = [
      votes([0, 0, 0, 0, 9], '村组干部'),
      votes([1, 2, 0, 0], '党员'),
      votes([7, 1, 0, 0], '村民代表'),
      votes([9, 9, 0, 0], '群众'),
    ]
    expect(shownGroups(rows)?.map(({ small }) => small)).toEqual([true, true, true, false])
  })

  test('a weighted group that nobody came from is listed, hidden from nobody and hides nobody', () => {
    const rows = [votes([4, 2, 0, 0], '党员'), votes([9, 9, 0, 0], '群众')]
    expect(shownGroups(rows, 'weights: { 党员: 1, 村组干部: 1 }')).toEqual([
      { name: '村组干部', n: 0, score: null, small: false },
      { name: '党员', n: 6, score: 93.33, small: false },
      { name: '群众', n: 18, score: 90, small: false },
    ])
  })

  test('the team itself sees all', () => {
    const rows = [votes([2, 0, 0, 0], '党员'), votes([9, 9, 0, 0], '群众')]
    expect(shownGroups(rows, '', true)).toEqual([
      { name: '党员', n: 2, score: 100, small: false },
      { name: '群众', n: 18, score: 90, small: false },
    ])
  })

  test('how small is the round’s to say', () => {
    const rows = [votes([4, 2, 0, 0], '党员'), votes([9, 9, 0, 0], '群众')]
    expect(shownGroups(rows, 'attention: { small_group: 7 }')?.map(({ small }) => small)).toEqual([
      true,
      true,
    ])
    expect(shownGroups(rows, 'attention: { small_group: 6 }')?.map(({ small }) => small)).toEqual([
      false,
      false,
    ])
  })

  test('unknown groups stand last, by code point', () => {
    const rows = ['邻村', '干部家属', '群众'].map((group) => votes([9, 9, 0, 0], group))
    expect(shownGroups(rows)?.map(({ name }) => name)).toEqual(['群众', '干部家属', '邻村'])
  })
})
