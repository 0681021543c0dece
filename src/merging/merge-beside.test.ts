import { expect, test } from 'vitest'
import { toPaperVersion } from '../history/paper-version.ts'
import { memoryStore, tree } from './memory-store.fixture.ts'
import { type Beside, mergeBeside } from './merge-beside.ts'
import type { RoundVersions, Store, Tree } from './round-versions.ts'
import { spokenToday } from './spoken-numbers.ts'

const DC = 'villages/甲村/leads.yaml'
const TH = 'restricted/villages/甲村/interviews.yaml'

interface Written {
  readonly id: string
  readonly says: string
  readonly cites?: readonly string[]
  readonly person?: string
}

const leads = (...records: Written[]) =>
  tree({
    [DC]: `kind: leads\nleads:\n${records
      .map(
        ({ id, says, cites = [] }) =>
          `  - { id: ${id}, source: 谈话, from: [${cites.join(', ')}], text: ${says}, status: 待查 }\n`,
      )
      .join('')}`,
  })
const interviews = (...records: Written[]) =>
  tree({
    [TH]: `kind: interviews\ninterviews:\n${records
      .map(
        ({ id, says, cites = [], person = '某人' }) =>
          `  - { id: ${id}, date: 2025-09-01, person: ${person}, points: [${says}], leads: [${cites.join(', ')}] }\n`,
      )
      .join('')}`,
  })

const old = { lead: { id: 'DC-001', says: '旧疑点' }, talk: { id: 'TH-001', says: '旧谈话' } }

/** What one person added: an interview and the lead that came of it, each citing the other. */
const work = (who: string) => ({
  ordinary: leads(old.lead, { id: 'DC-002', says: `疑点${who}`, cites: ['TH-002'] }),
  restricted: interviews(old.talk, { id: 'TH-002', says: `谈话${who}`, cites: ['DC-002'] }),
})

/** The side that saved later has its numbers changed. */
const store = (later: 'ours' | 'theirs'): Store => ({
  ...memoryStore,
  firstSaved: (side) => (side === later ? 2 : 1),
})

function records(files: Tree, file: string, list: string) {
  const data = toPaperVersion(file, new TextEncoder().encode(files.get(file) ?? ''))?.data
  return (data?.[list] ?? []) as {
    id: string
    text?: string
    person?: string
    points?: string[]
    from?: string[]
    leads?: string[]
  }[]
}

/** Nobody of theirs had come to the other repository before. */
const FIRST = { said: [], isSettled: () => false }

/** 疑点甲 → 谈话甲 */
function citations(files: Tree): string[] {
  const [ordinary, restricted] = [records(files, DC, 'leads'), records(files, TH, 'interviews')]
  const lead = (id: string) => ordinary.find((one) => one.id === id)?.text ?? `没有 ${id}`
  const talk = (id: string) => restricted.find((one) => one.id === id)?.points?.[0] ?? `没有 ${id}`
  return [
    ...ordinary.flatMap(({ text, from = [] }) => from.map((id) => `${text} → ${talk(id)}`)),
    ...restricted.flatMap(({ points, leads: its = [] }) => its.map((id) => `${points?.[0]} → ${lead(id)}`)),
  ].sort()
}

const of = (files: Tree, restricted: boolean): Tree =>
  new Map([...files].filter(([path]) => path.startsWith('restricted/') === restricted))

const begun = { ordinary: leads(old.lead), restricted: interviews(old.talk) }
const EACH = ['疑点甲 → 谈话甲', '疑点乙 → 谈话乙', '谈话甲 → 疑点甲', '谈话乙 → 疑点乙'].sort()

type Repository = 'ordinary' | 'restricted'

function meet(
  repository: Repository,
  [base, ours, theirs]: readonly Tree[],
  now: Tree,
  its: { later: 'ours' | 'theirs'; waiting?: Beside['waiting'] },
) {
  const versions: RoundVersions = { base: base ?? now, ours: ours ?? now, theirs: theirs ?? now }
  const fellow = its.waiting?.find(({ isSame }) => isSame)
  const isOther = (id: string) => id.startsWith(repository === 'ordinary' ? 'TH' : 'DC')
  const spoken = fellow ? spokenToday(fellow.numbers, [], isOther) : []
  const beside = { now, waiting: its.waiting ?? [], spoken, settled: null }
  return { versions, ...mergeBeside(versions, beside, store(its.later)) }
}

test.each([
  ['ordinary', 'ours', 'ours'],
  ['ordinary', 'ours', 'theirs'],
  ['ordinary', 'theirs', 'ours'],
  ['ordinary', 'theirs', 'theirs'],
  ['restricted', 'ours', 'ours'],
  ['restricted', 'ours', 'theirs'],
  ['restricted', 'theirs', 'ours'],
  ['restricted', 'theirs', 'theirs'],
] as const)(
  'numbers given twice in both repositories: what cites them means the same, %s merged first, %s and then %s being later',
  (first, later, laterThen) => {
    const [mine, its] = [work('甲'), work('乙')]
    const second = first === 'ordinary' ? 'restricted' : 'ordinary'
    const one = meet(first, [begun[first], mine[first], its[first]], mine[second], { later })
    const now = (repository: Repository) => of(one.files, repository === 'restricted')
    const both = meet(second, [begun[second], now(second), its[second]], now(first), {
      later: laterThen,
      waiting: [{ ...one, ...FIRST, isSame: true }],
    })
    expect(both.disputes).toEqual([])
    expect(citations(both.files)).toEqual(EACH)
  },
)

test('what was written between the two means our own, and what other people brought meanwhile is left to them', () => {
  const [mine, its, third] = [work('甲'), work('乙'), work('丙')]
  const one = meet('restricted', [begun.restricted, mine.restricted, its.restricted], mine.ordinary, {
    later: 'ours',
  })
  const other = meet(
    'restricted',
    [begun.restricted, of(one.files, true), third.restricted],
    of(one.files, false),
    { later: 'theirs' },
  )
  const more = `${of(other.files, true).get(TH)}  - { id: TH-009, date: 2025-09-02, person: 某人, points: [后来], leads: [DC-002] }\n`
  const now = tree({ [TH]: more })
  const waiting = [one, other].map(({ versions, numbers }) => ({ versions, numbers, ...FIRST }))
  const withIts = meet('ordinary', [begun.ordinary, of(other.files, false), its.ordinary], now, {
    later: 'ours',
    waiting: waiting.map((met, index) => ({ ...met, isSame: index === 0 })),
  })
  const last = meet(
    'ordinary',
    [begun.ordinary, of(withIts.files, false), third.ordinary],
    of(withIts.files, true),
    { later: 'theirs', waiting: waiting.slice(1).map((met) => ({ ...met, isSame: true })) },
  )
  expect(citations(last.files)).toEqual(
    [...EACH, '后来 → 疑点甲', '疑点丙 → 谈话丙', '谈话丙 → 疑点丙'].sort(),
  )
})

test('a number that had come when its citation came is ours since: it follows when somebody else brings it again', () => {
  const [mine, its, third] = [work('甲'), work('乙'), work('丙')]
  const one = meet('ordinary', [begun.ordinary, mine.ordinary, its.ordinary], mine.restricted, {
    later: 'ours',
  })
  const theirs = interviews(old.talk, { id: 'TH-003', says: '谈话乙', cites: ['DC-002'] })
  const two = meet('restricted', [begun.restricted, of(one.files, true), theirs], of(one.files, false), {
    later: 'theirs',
    waiting: [{ ...one, ...FIRST, isSame: true }],
  })
  const last = meet('ordinary', [begun.ordinary, of(two.files, false), third.ordinary], of(two.files, true), {
    later: 'ours',
    waiting: [{ ...two, said: [], isSettled: ({ from }) => from === 'DC-002', isSame: false }],
  })
  expect(citations(last.files)).toEqual(expect.arrayContaining(['谈话甲 → 疑点甲', '谈话乙 → 疑点乙']))
})

test('papers that somebody settled stay settled, and cite the other repository anew', () => {
  const [mine, its] = [work('甲'), work('乙')]
  const one = meet('ordinary', [begun.ordinary, mine.ordinary, its.ordinary], mine.restricted, {
    later: 'theirs',
  })
  const says = (person: string, ...more: Written[]) => interviews({ ...old.talk, person }, ...more)
  const versions: RoundVersions = {
    base: begun.restricted,
    ours: says('我方改的', { id: 'TH-002', says: '谈话甲', cites: ['DC-002'] }),
    theirs: says('对方改的', { id: 'TH-003', says: '谈话乙', cites: ['DC-002'] }),
  }
  const settled = says(
    '商定的',
    { id: 'TH-002', says: '谈话甲', cites: ['DC-002'] },
    { id: 'TH-003', says: '谈话乙', cites: ['DC-002'] },
  )
  const beside = {
    now: of(one.files, false),
    waiting: [],
    spoken: spokenToday(one.numbers, [], (id) => id.startsWith('DC')),
    settled: { made: settled, versions },
  }
  const { files, disputes } = mergeBeside(versions, beside, store('ours'))
  expect(disputes).toHaveLength(1)
  expect(records(files, TH, 'interviews').map(({ person }) => person)).toEqual(['商定的', '某人', '某人'])
  expect(citations(files)).toEqual(expect.arrayContaining(['谈话甲 → 疑点甲', '谈话乙 → 疑点乙']))
})
