import { existsSync, readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { exampleRound } from '../../example-round.fixture.ts'
import { readSheets } from '../../sheets/read-table.ts'
import { typedInto } from '../../sheets/sample-workbook.ts'

const { path, read, bytes, put, inspect } = exampleRound({ day: '2025-09-30' })

const form = (...argv: readonly string[]) => inspect('form', ...argv)

describe('inspect form', () => {
  test('makes a workbook of a paper, and the same bytes again', async () => {
    const made = await form('visits', '东圩')
    expect(made).toMatchObject({ code: 0, out: 'out/东圩村/填报表·走访记录.xlsx\n' })
    const first = bytes('out/东圩村/填报表·走访记录.xlsx')
    await form('走访记录', '东圩')
    expect(bytes('out/东圩村/填报表·走访记录.xlsx').equals(first)).toBe(true)
  })

  test('takes the words of the trade for the papers they stand in', async () => {
    expect((await form('contracts', '东圩', '--dry-run')).out).toBe('out/东圩村/填报表·三资情况.xlsx\n')
    expect((await form('problems', '东圩', '--dry-run')).out).toBe('out/东圩村/填报表·问题底稿.xlsx\n')
  })

  test('writes restricted papers only when told to, and then among the restricted', async () => {
    const refused = await form('interviews', '东圩')
    expect(refused.code).toBe(2)
    expect(refused.err).toContain('--restricted')
    const made = await form('interviews', '东圩', '--restricted')
    expect(made).toMatchObject({ code: 0, out: 'restricted/out/东圩村/填报表·谈话记录.xlsx\n' })
    expect(existsSync(path('out/东圩村/填报表·谈话记录.xlsx'))).toBe(false)
  })

  test('offers nothing of restricted papers in the forms of others', async () => {
    await inspect('form', 'clues', 'visits', 'leads', '东圩', '--restricted')
    const form = bytes('out/东圩村/填报表·待查问题清单.xlsx')
    const lists = readSheets(form, 'form.xlsx').find(({ sheet }) => sheet === '_选项')
    expect(lists?.rows.flat().filter((cell) => /^(?:TH|XF|XS)-/u.test(cell))).toEqual([])
  })

  test('makes the whole pack of a village in one go', async () => {
    const { code, out } = await form('--all', '东圩', '-o', 'pack')
    expect(code).toBe(0)
    expect(readdirSync(path('pack/东圩村')).length).toBe(out.trim().split('\n').length)
    expect(out).toContain('问卷调查表.docx')
    expect(out).not.toContain('谈话记录.xlsx')
  })

  test('says what there is where no form is named, or one that is not', async () => {
    expect(await form('东圩')).toMatchObject({ code: 2 })
    const { code, err } = await form('--print', '问卷', '东圩')
    expect(code).toBe(2)
    expect(err).toContain('questionnaire')
  })

  test('a town has one ballot for all its villages', async () => {
    expect(await form('--town', '柳塘镇')).toMatchObject({ code: 0, out: 'out/柳塘镇/两委测评票.docx\n' })
    expect(await form('--town', '无此镇')).toMatchObject({ code: 2 })
  })
})

test('the list of restricted evidence has a form of its own, which goes back to where it came from', async () => {
  put('笔录.txt', '笔录\n')
  await inspect('add', 'evidence', '东圩村', '笔录.txt', '--by', '郑怀远', '--restricted')
  const paper = `restricted/villages/东圩村/evidence.yaml`
  const { code, out } = await inspect('form', 'evidence', '东圩村', '--restricted')
  const [, form = ''] = out.trim().split('\n')
  expect({ code, form }).toEqual({ code: 0, form: 'restricted/out/东圩村/填报表·受限证据目录.xlsx' })
  const typed = await typedInto(bytes(form), { '证据!C5': '谈话笔录扫描件' })
  put(form, typed)
  expect(await inspect('import', form)).toMatchObject({ code: 1 })
  expect(await inspect('import', form, '--restricted')).toMatchObject({ code: 0, out: `${paper}\n` })
  expect(read(paper)).toContain('title: 谈话笔录扫描件')
})
