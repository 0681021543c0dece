import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { exampleRound } from '../../example-round.fixture.ts'

const { path, bytes, inspect: said } = exampleRound()

async function inspect(...argv: string[]) {
  const { out, ...rest } = await said(...argv)
  return { ...rest, out, paths: out.split('\n').filter((line) => line !== '') }
}

function textOf(path: string): string {
  const parts = unzipSync(bytes(path))
  return strFromU8(parts['word/document.xml'] as Uint8Array).replace(/<[^>]*>/gu, '')
}

describe('for a recipient', () => {
  test.each([
    [['report', 'overall-report', '--for', '村'], '巡察总报告不送村'],
    [['report', 'problem-list', '--for', '村', '--edition', 'internal'], '送村的是送达版'],
    [['report', 'survey-summary', '--for', '公开', '--approved-by', '某'], '测评情况不送公开'],
    [['report', '--for', '公开'], '须写明谁批准'],
    [['report', '--for', '纪委'], '加 --restricted'],
    [['report', '--for', '县长'], '没有“县长”这样的收受对象'],
  ])('%j is refused with what there is', async (argv, message) => {
    const { code, err } = await inspect(...argv)
    expect(code).toBe(2)
    expect(err).toContain(message)
    expect(existsSync(path('out'))).toBe(false)
  })

  test('its edition is made without being asked for', async () => {
    const { paths } = await inspect('report', 'problem-list', '东圩村', '--for', '村', '--dry-run')
    expect(paths).toEqual(['out/东圩村/问题清单（送达版）.docx'])
  })
})

describe('pack', () => {
  test('a village gets its own documents, no officer by name, and a list that says their hashes', async () => {
    const { code, paths } = await inspect('pack', '村', '东圩村')
    expect(code).toBe(0)
    expect(paths.every((path) => path.startsWith('out/送阅/村/东圩村/'))).toBe(true)
    const list = textOf('out/送阅/村/东圩村/目录.docx')
    const documents = paths.filter((path) => !path.endsWith('目录.docx'))
    for (const path of documents) {
      const hash = createHash('sha256').update(bytes(path)).digest('hex')
      expect(list).toContain(hash.slice(0, 32))
      expect(list).toContain(hash.slice(32))
      expect(textOf(path)).not.toMatch(/新桥村|枫林村|溪口村|竹坞村/u)
    }
    expect(textOf('out/送阅/村/东圩村/问题清单（送达版）.docx')).not.toMatch(/牛建军|储玉梅|巫志远/u)
  })

  test('a town gets all of its villages and none of another town', async () => {
    const { paths } = await inspect('pack', '镇', '东圩村')
    const villages = new Set(paths.flatMap((path) => /柳塘镇\/([^/]*村)\//u.exec(path)?.[1] ?? []))
    expect([...villages].sort()).toEqual(['东圩村', '新桥村', '枫林村'].sort())
    expect(paths.every((path) => path.startsWith('out/送阅/镇/柳塘镇/'))).toBe(true)
  })

  test('departments get a set each, and what is for nobody yet goes to nobody', async () => {
    const departments = await inspect('pack', '部门', '--dry-run')
    expect(departments.paths).toContain('out/送阅/部门/县水利局/目录.docx')
    const leaders = await inspect('pack', '区领导', '--dry-run')
    expect(leaders.out).not.toContain('待定')
  })

  test('the public gets no name, and is told by kind and number what was left out', async () => {
    const { code } = await inspect('pack', '公开', '东圩村', '--approved-by', '某')
    expect(code).toBe(0)
    const text = textOf('out/送阅/公开/东圩村/巡察反馈意见（公开版）.docx')
    expect(text).not.toMatch(/尹水生|牛建军|储玉梅|巫志远|陆大明|施长贵/u)
    expect(text).toMatch(/公开时作了以下删减：.*问题出处\d+处/u)
  })

  test('全部 makes what everybody gets, the public only what was approved, clues only when told', async () => {
    const { code, paths } = await inspect('pack', '全部', '--dry-run')
    expect(code).toBe(0)
    const folders = new Set(paths.map((path) => path.split('/').slice(0, 3).join('/')))
    expect([...folders].sort()).toEqual(
      ['区领导', '村', '部门', '镇', '组织部', '领导小组'].map((name) => `out/送阅/${name}`).sort(),
    )
    const more = await inspect(
      'pack',
      '全部',
      '--dry-run',
      '--restricted',
      '--approved-by',
      '某',
      '-o',
      'all',
    )
    expect(more.out).toMatch(/all\/公开\//u)
  })

  test('the discipline commission gets clues alone, in the restricted folder', async () => {
    const { paths } = await inspect('pack', '纪委', '--restricted')
    expect(paths.length).toBeGreaterThan(1)
    expect(paths.every((path) => path.startsWith('restricted/out/送阅/纪委/'))).toBe(true)
  })
})
