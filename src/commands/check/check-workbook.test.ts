import { rmSync } from 'node:fs'
import { beforeEach, expect, test } from 'vitest'
import { exampleRound } from '../../example-round.fixture.ts'
import { readSheets } from '../../sheets/read-table.ts'
import { typedInto } from '../../sheets/sample-workbook.ts'

const { path, restore, read, bytes, put, inspect } = exampleRound()
beforeEach(restore)

/** By record: what the list of problems says under a title. */
async function listed(title: string, code: string): Promise<Map<string, string>> {
  await inspect('check', '--format', 'xlsx', '--force')
  const [sheet] = readSheets(bytes('out/校验问题清单.xlsx'), '校验问题清单.xlsx')
  const head = sheet?.rows.findIndex((row) => row.includes('代码')) ?? -1
  const at = (name: string) => sheet?.rows[head]?.indexOf(name) ?? -1
  const rows = (sheet?.rows ?? []).slice(head + 1).filter((row) => row[at('代码')] === code)
  return new Map(rows.map((row) => [row[at('编号')] ?? '', row[at(title)] ?? '']))
}

test('names the cell of the form that a record came from, on the machine that imported it', async () => {
  const form = (await inspect('form', 'visits', '东圩村')).out.trim()
  const cells = { B: '2030-09-01', C: '一组', D: '农户戌', E: '入户', F: '群众', G: '郑怀远' }
  const sheets = readSheets(bytes(form), form)
  const free =
    (sheets.find(({ sheet }) => sheet === '走访')?.rows ?? []).findIndex((row) => row[1] === '') + 1
  const typed = Object.entries(cells).map(([letter, text]) => [`走访!${letter}${free}`, text] as const)
  put('李村走访.xlsx', await typedInto(bytes(form), Object.fromEntries(typed)))
  expect(await inspect('import', '李村走访.xlsx')).toMatchObject({ code: 0 })
  const id = [...(await listed('导入自', 'visits/outside-stay')).keys()][0] ?? ''
  expect(await listed('导入自', 'visits/outside-stay')).toEqual(
    new Map([[id, `李村走访.xlsx!走访!B${free}`]]),
  )
  rmSync(path('.inspect'), { recursive: true })
  expect(await listed('导入自', 'visits/outside-stay')).toEqual(new Map([[id, '—']]))
})

test("names the cell of an office's own table, also of what stands inside a record", async () => {
  put(
    '走访.csv',
    '编号,日期,村民小组,代称,访问方式,类别,走访人,反映事项,去向编号,去向\nZF-901,2025-09-02,三组,农户丁,入户,群众,郑怀远,路灯坏了半年,WT-999,底稿\n',
  )
  expect(await inspect('import', '走访.csv', '--village', '东圩村')).toMatchObject({ code: 0 })
  expect((await listed('导入自', 'reference/unknown')).get('ZF-901')).toBe('走访.csv!I2')
})

test('who answered a platform is nowhere remembered', async () => {
  rmSync(path('villages/新桥村/survey.yaml'))
  await inspect('import', 'incoming/新桥村扫码问卷.csv')
  const remembered = read('villages/新桥村/survey.yaml')
  expect(remembered).toContain('ballot: 1')
  expect(() => bytes('.inspect/imported.json')).toThrow()
})
