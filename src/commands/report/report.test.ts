import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import { beforeEach, describe, expect, test } from 'vitest'
import { example, exampleRound } from '../../example-round.fixture.ts'

const { path, restore, read, put, edit, inspect } = exampleRound({ only: '石桥村' })
beforeEach(restore)

function template(text: string, name = 'problem-list'): void {
  put(`templates/reports/${name}.md`, text)
}

describe('which documents', () => {
  test('the inspection reports without a name; of a village alone its own', async () => {
    expect((await inspect('report')).out).toBe('out/石桥村/村巡察情况报告.docx\nout/巡察总报告.docx\n')
    expect((await inspect('report', '石桥', '--force')).out).toBe('out/石桥村/村巡察情况报告.docx\n')
  })

  test('-o is a file for one document, else a folder', async () => {
    expect((await inspect('report', 'problem-list', '-o', 'a.docx')).out).toBe('a.docx\n')
    expect((await inspect('report', '-o', 'b', '--dry-run')).out).toBe(
      'b/石桥村/村巡察情况报告.docx\nb/巡察总报告.docx\n',
    )
    expect([existsSync(path('a.docx')), existsSync(path('b'))]).toEqual([true, false])
  })

  test.each([
    [['report', 'problem-lst'], /问题|problem-list/u],
    [['report', '--edition', 'secret'], /internal、served/u],
    [['report', '--format', 'pdf'], /docx、md/u],
  ])('%j is refused with what there is', async (argv, hint) => {
    const { code, err } = await inspect(...argv)
    expect(code).toBe(2)
    expect(err).toMatch(hint)
  })

  test.each([[['report', '--list', '--json']], [['list', 'reports', '--json']]])(
    '%j keeps to its published shape',
    async (argv) => {
      const schema = JSON.parse(
        readFileSync(new URL('../../../schemas/output/reports.schema.json', import.meta.url), 'utf8'),
      )
      const validate = new Ajv({ allErrors: true }).compile(schema)
      expect(validate(JSON.parse((await inspect(...argv)).out)), JSON.stringify(validate.errors)).toBe(true)
    },
  )
})

test('a village whose town is not written keeps its sentences', async () => {
  edit('villages/石桥村/village.yaml', (text) => text.replace('town: 云溪镇', 'town: null'))
  const reports = ['village-report', 'problem-list', 'rectification-village']
  const { out } = await inspect('report', ...reports, '石桥', '--format', 'md')
  const text = out
    .trim()
    .split('\n')
    .map((name) => read(name))
    .join('\n')
  expect(text).toContain('对石桥村党组织开展了常规巡察。')
  expect(text).toContain('被巡察党组织：石桥村党组织　　编制单位')
  expect(text).toContain('工作安排，石桥村党组织对巡察反馈的问题进行整改。')
})

test('the answer that is no opinion is called what the questionnaire calls it', async () => {
  edit('questionnaire.yaml', (text) => text.replaceAll('不了解', '说不清'))
  const { out } = await inspect('report', 'survey-summary', '石桥', '--format', 'md')
  expect(read(out.trim())).toContain('答卷中选“说不清”和未填的占')
})

describe('names of topics and departments come from papers', () => {
  test('what leads out of the folder, and what Windows has in no file name, is written otherwise', async () => {
    edit('checklist.yaml', (text) => text.replace('name: 财务票据不规范', "name: '../../../逃/逸: *|?'"))
    const { out } = await inspect('report', 'special-report', '--topic', 'T05', '--format', 'md')
    expect(out).toBe('out/专项报告/..／..／..／逃／逸： ＊｜？.md\n')
    expect(existsSync(path(out.trim()))).toBe(true)
  })
})

describe('people who spoke', () => {
  const persons = readFileSync(join(example, 'restricted/villages/石桥村/persons.yaml'), 'utf8')
  const names = [...persons.matchAll(/name: (\p{Script=Han}+)/gu)].map((match) => match[1] ?? '')
  const contacts = [...persons.matchAll(/contact: '?([\d-]{7,})/gu)].map((match) => match[1] ?? '')
  const issues = readFileSync(join(example, 'villages/石桥村/issues.yaml'), 'utf8')
  const unknown = names.filter((name) => !issues.includes(name))

  test.each([...unknown.slice(0, 3), ...contacts.slice(0, 2)])(
    'a problem that names one is written into no document, nor printed (%#)',
    async (word) => {
      edit('villages/石桥村/issues.yaml', (text) => text.replace('写有欠条', `写有欠条，债权人${word}`))
      for (const name of ['village-report', 'overall-report', 'problem-list']) {
        const { code, out, err } = await inspect('report', name, '--edition', 'served')
        expect([code, out]).toEqual([2, ''])
        expect(err).toMatch(/正文第\d+(?:段|张表第\d+行)/u)
        expect(err).not.toContain(word)
      }
      expect(existsSync(path('out'))).toBe(false)
    },
  )

  test('the number of an interview in a text stops the served edition, not the internal one', async () => {
    edit('villages/石桥村/issues.yaml', (text) => text.replace('写有欠条', '写有欠条（见TH-001）'))
    expect((await inspect('report', 'problem-list', '--edition', 'served')).code).toBe(2)
    expect((await inspect('report', 'problem-list')).code).toBe(0)
  })

  test.each(['ＴＨ－００１', 'th-001', 'XF 001'])('so does %s, however it is typed', async (number) => {
    edit('villages/石桥村/issues.yaml', (text) => text.replace('写有欠条', `写有欠条（见${number}）`))
    expect((await inspect('report', 'problem-list', '--edition', 'served')).code).toBe(2)
  })

  test('a name broken by the end of a line is stopped, though it stands in two paragraphs', async () => {
    const [first = '', ...rest] = unknown.find((name) => name.length > 2) ?? ''
    edit('villages/石桥村/issues.yaml', (text) =>
      text.replace(/text: (2017[^\n]*)/u, `text: |\n      $1债权人${first}\n      ${rest.join('')}在场。`),
    )
    expect((await inspect('report', 'village-report')).code).toBe(2)
  })

  test('that an officer spoke is stopped though served editions say 滕某', async () => {
    edit('villages/石桥村/issues.yaml', (text) => text.replace('写有欠条', '写有欠条，滕志强反映过'))
    expect((await inspect('report', 'problem-list', '--edition', 'served')).code).toBe(2)
  })

  test('that villagers spoke of what an officer answers for is not that the officer did', async () => {
    edit('villages/石桥村/issues.yaml', (text) => text.replace('写有欠条', '写有欠条，群众多次反映'))
    const { code, err } = await inspect('report', 'village-report')
    expect([code, err]).toEqual([0, ''])
  })

  test('a template can print nothing of the restricted papers', async () => {
    template('---\ntitle: 清单\n---\n{{ interviews[0].person }}\n')
    const { code, err } = await inspect('report', 'problem-list')
    expect(code).toBe(2)
    expect(err).toContain('templates/reports/problem-list.md:4:4')
  })

  test('what a template prints of somebody who spoke is stopped with its line, and not repeated', async () => {
    const word = unknown[0] ?? ''
    template(
      `---\ntitle: 清单\n---\n{{ village.name }}共{{ counts.all }}条。\n\n据${word}说。\n\n{% for problem in problems %}{{ problem.text }}{% endfor %}\n`,
    )
    edit('villages/石桥村/issues.yaml', (text) => text.replace('写有欠条', `写有欠条，债权人${contacts[0]}`))
    const { code, out, err } = await inspect('report', 'problem-list')
    expect([code, out]).toEqual([2, ''])
    expect(err).toMatch(/md:6:\d+ 错误 template\/speaker[\s\S]*md:8:\d+ 错误 template\/speaker/u)
    expect(err).not.toContain(word)
  })

  test('without the restricted repository reports are made all the same, without its counts', async () => {
    rmSync(path('restricted'), { recursive: true })
    const { code, err } = await inspect('report', 'village-report', '--format', 'md', '-o', 'a.md')
    expect([code, err]).toEqual([0, ''])
    const text = read('a.md')
    expect(text).toContain('走访24户')
    expect(text).not.toMatch(/谈话\d+人次|受理信访/u)
  })
})

describe('templates of the round', () => {
  test('shadow ours', async () => {
    template('---\ntitle: {{ village.name }}的清单\n---\n共{{ counts.all }}条。\n')
    await inspect('report', 'problem-list', '--format', 'md', '-o', 'a.md')
    expect(read('a.md')).toContain('# 石桥村的清单\n\n共11条。')
  })

  test('all their faults are said at once, with place and nearest name, and nothing is written', async () => {
    template('---\ntitle: {{ vilage.name }}清单\n---\n{% if counts.all %}\n共{{ counts.all | scroe }}条。\n')
    const { code, out, err } = await inspect('report', 'problem-list')
    expect([code, out]).toEqual([2, ''])
    expect(err).toMatch(/problem-list\.md:2:11 错误 template\/unknown-name: 没有“vilage”/u)
    expect(err).toMatch(/village/u)
    expect(err).toMatch(/problem-list\.md:5:\d+ 错误 template\/unknown-filter/u)
    expect(err).toMatch(/problem-list\.md:4:1 错误 template\/not-closed/u)
    expect(existsSync(path('out'))).toBe(false)
  })

  test('in GBK are named as such', async () => {
    mkdirSync(path('templates/reports'), { recursive: true })
    put('templates/reports/problem-list.md', Buffer.from([0xb4, 0xe5, 0xc7, 0xe5]))
    const { code, err } = await inspect('report', 'problem-list')
    expect(code).toBe(2)
    expect(err).toContain('GBK')
  })
})

describe('what is missing', () => {
  test('is said, and a final version refused', async () => {
    edit('villages/石桥村/village.yaml', (text) =>
      text.replace(/^stay: .*$/mu, 'stay: { from: null, to: null }'),
    )
    const draft = await inspect('report', 'village-report')
    expect(draft.code).toBe(0)
    expect(draft.err).toContain('待补：驻村起止日期（石桥村/村巡察情况报告）')
    const final = await inspect('report', 'village-report', '--final', '-o', 'final.docx')
    expect(final.code).toBe(2)
    expect(existsSync(path('final.docx'))).toBe(false)
  })

  test('a village of which nothing is known yet has its documents, without blanks', async () => {
    rmSync(path('restricted'), { recursive: true })
    rmSync(path('villages/石桥村'), { recursive: true })
    await inspect('init', '城东村', '--town', '云溪镇', '--full')
    const names = ['village-report', 'overall-report', 'problem-list', 'survey-summary']
    for (const edition of ['internal', 'served']) {
      const { code, out, err } = await inspect('report', ...names, '--format', 'md', '--edition', edition)
      expect(code).toBe(0)
      expect(err).toContain('待补：户数')
      for (const path of out.trim().split('\n')) {
        const text = read(path)
        expect(text).not.toMatch(/undefined|null|NaN|0人次|0户|，。|、。|（）/u)
      }
    }
  })

  test('a broken paper is named, and the report made without it', async () => {
    put('villages/石桥村/survey.yaml', 'kind: survey\nissued: [\n')
    const { code, out, err } = await inspect('report', 'village-report')
    expect([code, out]).toEqual([1, 'out/石桥村/村巡察情况报告.docx\n'])
    expect(err).toContain('villages/石桥村/survey.yaml')
  })

  test('text changed by hand is not overwritten', async () => {
    await inspect('report', 'problem-list', '--format', 'md')
    expect((await inspect('report', 'problem-list', '--format', 'md')).code).toBe(0)
    edit('out/石桥村/问题清单.md', (text) => text.replace('重点', '特别'))
    expect((await inspect('report', 'problem-list', '--format', 'md')).code).toBe(2)
    expect((await inspect('report', 'problem-list', '--format', 'md', '--force')).code).toBe(0)
  })
})
