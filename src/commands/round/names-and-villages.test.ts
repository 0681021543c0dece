import { expect, test } from 'vitest'
import { ledgers } from '../../ledgers/index.ts'
import { reports } from '../../reports/index.ts'
import { UsageError } from '../../usage-error.ts'
import { namesAndVillages, namesForTitles, orListedName } from './names-and-villages.ts'

const DOCUMENTS = { zh: '文书', en: 'document', command: 'inspect report --list' }

function hintFor(said: string, village: string): string | undefined {
  const unknown = new UsageError({ zh: `本轮没有“${said}”`, en: '' }, { zh: village, en: '' })
  const error = orListedName(unknown, [said], reports, DOCUMENTS)
  return error instanceof UsageError ? error.hint?.zh : undefined
}

test('what is listed is a name, by its title too; the rest are villages', () => {
  const said = namesForTitles(['问题清单', 'survey-summary', '城东村'], reports)
  const listed = reports.map(({ name }) => name)
  expect(namesAndVillages(said, listed, {})).toEqual({
    names: ['problem-list', 'survey-summary'],
    villages: ['城东村'],
  })
  expect(namesForTitles(['测评得分', '测评得分台账'], ledgers)).toEqual(['scores', 'scores'])
})

test('no two documents, and no two ledgers, go by one title', () => {
  for (const listed of [reports, ledgers])
    expect(new Set(listed.map(({ title }) => title.zh.replace(/台账$/u, ''))).size).toBe(listed.length)
})

test('a slip in a name is told from one in a village', () => {
  expect(hintFor('problem-lst', '本轮的村：城东村')).toBe('是不是文书 problem-list（问题清单）？')
  expect(hintFor('城冬村', '是不是“城东村”？')).toBe('是不是“城东村”？')
  expect(hintFor('甲乙丙丁', '本轮的村：城东村')).toBe(
    '本轮的村：城东村；有哪些文书，用 inspect report --list 查看',
  )
})
