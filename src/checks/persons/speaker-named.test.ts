import { describe, expect, it } from 'vitest'
import { findSpeakers, speakersOf } from '../../analysis/speakers.ts'
import { paperKinds } from '../../papers/index.ts'
import type { WorkingPaper } from '../../papers/paper.ts'
import type { RoundPaper } from '../../papers/types/round.ts'
import type { Village, Workspace } from '../../papers/workspace.ts'
import { Source } from '../../source/source.ts'
import { personsSpeakerNamed } from './speaker-named.ts'

const persons = `kind: persons
persons:
  - { alias: 农户甲, name: 沈 小满, post: 三组村民, contact: 儿子 138-0013-8000 }
  - { alias: 知情人乙, name: 何平, post: 会计 }
  - { alias: 知情人丙, name: 不详 }
  - { alias: 农户丁, name: 阿依·古丽 }
`

const village = `kind: village
name: 甲村
officers: [{ id: m1, name: 何平, post: 会计, committees: [集体经济组织] }]
`

function paper(file: string, text: string): WorkingPaper<unknown> {
  const source = new Source(file, text)
  const name = (source.value as { kind: string }).kind
  const kind = paperKinds.find((one) => one.name === name)
  if (!kind) throw new Error(`no kind ${name}`)
  return { kind, source, data: source.value }
}

function place(name: string, papers: WorkingPaper<unknown>[]): Village {
  const folder = `villages/${name}`
  return { name, folder, papers, evidence: new Map(), dropped: [], problems: [], contentKey: '', town: '' }
}

function workspace(...villages: Village[]): Workspace {
  const round = paper('inspect.yaml', 'kind: round\npeople: [{ name: 周正 }]\nteams: []\n')
  return {
    root: '/',
    round: round as WorkingPaper<RoundPaper>,
    questionnaire: undefined,
    checklist: undefined,
    towns: [],
    villages,
    dropped: [],
    restricted: true,
    today: '2025-10-10',
    problems: [],
    contentKey: '',
  }
}

function leads(text: string): WorkingPaper<unknown> {
  return paper(
    'villages/甲村/leads.yaml',
    `kind: leads\nleads:\n  - { id: DC-001, text: ${text}, status: 待查 }\n`,
  )
}

function found(lead: WorkingPaper<unknown>, ...more: Village[]) {
  const here = place('甲村', [
    paper('restricted/villages/甲村/persons.yaml', persons),
    paper('villages/甲村/village.yaml', village),
    lead,
  ])
  return [...personsSpeakerNamed.run(here, workspace(here, ...more))]
}

describe('a speaker in an ordinary paper', () => {
  it.each([
    '沈小满家的低保没有公示',
    '沈 小满家的低保',
    '三组沈　小 满',
    '联系13800138000',
    '联系 138 0013 8000',
    '阿依古丽说',
    '阿依•古丽说',
    '"\\u6c88\\u5c0f\\u6ee1家的低保"',
  ])('is found in %s', (text) => {
    expect(found(leads(text))).toHaveLength(1)
  })

  it.each(['农户甲家的低保没有公示', '家庭情况不详', '编号138001380001', '小满时节'])(
    'is not in %s',
    (text) => {
      expect(found(leads(text))).toEqual([])
    },
  )

  it('may be named by office, but not beside what tells that he spoke', () => {
    expect(found(leads('会计何平保管两本账'))).toEqual([])
    expect(found(leads('给予何平诫勉谈话，反映出制度不严'))).toEqual([])
    expect(found(leads('凭证反映何平经手两笔'))).toEqual([])
    expect(found(leads('会计何平反映账目不清'))).toHaveLength(1)
    expect(found(leads('何平（TH-003）提供了账本'))).toHaveLength(1)
    expect(found(leads('何平即知情人乙'))).toHaveLength(1)
  })

  it('is found in comments, and a public one only beside words of speaking on the same line', () => {
    const commented = (comment: string) =>
      paper('villages/甲村/leads.yaml', `kind: leads\n# ${comment}\nleads: []\n`)
    expect(found(commented('问过沈小满'))[0]?.range?.start).toEqual({ line: 2, column: 1 })
    expect(found(commented('会计何平'))).toEqual([])
    expect(found(commented('何平反映的'))).toHaveLength(1)
  })

  it('is found in the papers of other villages', () => {
    const other = place('乙村', [
      paper(
        'restricted/villages/乙村/persons.yaml',
        'kind: persons\npersons:\n  - { alias: 农户甲, name: 方有田 }\n',
      ),
    ])
    expect(found(leads('方有田的补贴'), other)).toHaveLength(1)
  })

  it('is never repeated in what is said of it', () => {
    const [finding] = found(leads('沈小满家的低保'))
    expect(JSON.stringify([finding?.message, finding?.hint])).not.toMatch(/沈|小满/u)
  })

  it('is not taken for an officer whose longer name contains it', () => {
    const here = place('甲村', [
      paper(
        'restricted/villages/甲村/persons.yaml',
        'kind: persons\npersons:\n  - { alias: 农户甲, name: 何平 }\n',
      ),
      paper('villages/甲村/village.yaml', village.replace('何平', '何平安')),
      leads('会计何平安保管两本账'),
    ])
    expect([...personsSpeakerNamed.run(here, workspace(here))]).toEqual([])
  })

  it('is found in any text, as documents are searched before they leave', () => {
    const here = place('甲村', [paper('restricted/villages/甲村/persons.yaml', persons)])
    const text = '问题由沈小满提出，电话138-0013-8000。'
    const hits = findSpeakers(text, speakersOf(workspace(here)))
    expect(hits.map(({ start, end }) => text.slice(start, end))).toEqual(['沈小满', '138-0013-8000'])
  })
})
