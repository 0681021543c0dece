import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { SealedRound } from '../../seals/sealed-round.fixture.ts'
import { ISSUES, keys, LEADS, VISITS } from './sound-round.fixture.ts'

export interface Attack {
  readonly what: string
  readonly attack: (round: SealedRound, code: string) => void | Promise<void>
  readonly finds: readonly string[]
  readonly says: string | RegExp
}

const rewritten: readonly Attack[] = [
  {
    what: 'a commit before the seal is rewritten',
    attack: (round) =>
      round.rewrite({
        files: { 2: [LEADS, (text) => text.replace('assigned: 罗立言', 'assigned: 范晓棠')] },
      }),
    finds: ['verify/seal-lost', 'verify/commit-rewritten', 'verify/seal-tag-moved'],
    says: /verify\/commit-rewritten [0-9a-f]{10} villages\/溪口村\/leads.yaml DC-001/u,
  },
  {
    what: 'a commit before the seal is dropped',
    attack: (round) => round.rewrite({ order: [0, 1, 2, 4, 5, 6] }),
    finds: ['verify/seal-lost', 'verify/commit-dropped'],
    says: '（2025-09-08 沈玉琴：更正走访日期）现在的记录里没有了',
  },
  {
    what: 'two commits before the seal change places',
    attack: (round) => round.rewrite({ order: [0, 1, 3, 2, 4, 5, 6], dates: { 2: '2025-09-08' } }),
    finds: ['verify/seal-lost', 'verify/commits-reordered'],
    says: '封存过的提交次序变了',
  },
  {
    what: 'a commit before the seal is back-dated',
    attack: (round) => round.rewrite({ dates: { 3: '2025-09-06' } }),
    finds: ['verify/seal-lost', 'verify/commit-redated'],
    says: /现在的日期成了\s+2025-09-06/u,
  },
  {
    what: 'the history is rewritten and the tag made anew on it',
    attack: (round) => {
      round.rewrite({ order: [0, 1, 2, 4, 5, 6] })
      const sealed = round.history().find(({ subject }) => subject.includes('封存'))
      round.git(
        '',
        'tag',
        '-f',
        '-a',
        '-F',
        saved(round.git('', 'cat-file', 'tag', round.tag)),
        round.tag,
        sealed?.hash ?? '',
      )
    },
    finds: ['verify/seal-lost', 'verify/commit-dropped', 'verify/seal-unsigned'],
    says: '第1次封存没有签名',
  },
  {
    what: 'a commit is dated before the one it builds on',
    attack: (round) => {
      round.edit(VISITS, (text) => `${text}\n# 补记\n`)
      round.commit('', '补记', '2025-08-20')
    },
    finds: ['verify/date-order'],
    says: '的日期 2025-08-20 早于它前面的',
  },
]

/** The message of a tag in a file, without its signature. */
export function saved(tag: string): string {
  const file = join(keys, 'message')
  writeFileSync(file, tag.slice(tag.indexOf('\n\n') + 2, tag.indexOf('-----BEGIN')))
  return file
}

const changed: readonly Attack[] = [
  {
    what: 'a sealed record is changed without a word',
    attack: (round) => {
      round.edit(ISSUES, (text) => text.replace('amount: 56000', 'amount: 5600'))
      round.commit('', '格式', '2025-09-22')
    },
    finds: ['verify/sealed-changed'],
    says: /WT-002\n\s+第1次封存以后改过：WT-002 \S+ 56000 → 5600（2025-09-22/u,
  },
  {
    what: 'a piece of evidence is exchanged',
    attack: (round) => writeFileSync(round.path('villages/溪口村/evidence/ZZ-002.pdf'), '%PDF-1.4 另一份'),
    finds: ['verify/evidence-changed'],
    says: 'ZZ-002 登记的校验值是 4a1bfb6b4a03…',
  },
  {
    what: 'a piece of evidence and its listed hash are exchanged',
    attack: (round) => {
      writeFileSync(round.path('villages/溪口村/evidence/ZZ-002.pdf'), '另一份')
      round.edit('villages/溪口村/evidence.yaml', (text) => text.replace(/4a1bfb6b\w+/u, '7'.repeat(64)))
      round.commit('', '格式', '2025-09-22')
    },
    finds: ['verify/evidence-changed', 'verify/sealed-changed'],
    says: /villages\/溪口村\/evidence\/ZZ-002.pdf\n\s+第1次封存以后改过：文件内容换过/u,
  },
  {
    what: 'a count in the manifest is changed',
    attack: (round) => {
      round.edit(round.manifest, (text) => text.replace('"leads/leads":', '"leads/leads":1'))
      round.commit('', '格式', '2025-09-22')
    },
    finds: ['verify/seal-manifest'],
    says: '第1次封存的清单后来被提交',
  },
  {
    what: 'a count in the manifest is changed, and the seal made anew without its key',
    attack: (round) => {
      round.git('', 'reset', '-q', '--hard', round.tag)
      round.edit(round.manifest, (text) => text.replace('"leads/leads":', '"leads/leads":1'))
      round.git('', 'commit', '-qa', '--amend', '--no-edit')
      round.git('', 'tag', '-f', '-a', '-F', saved(round.git('', 'cat-file', 'tag', round.tag)), round.tag)
    },
    finds: ['verify/seal-counts', 'verify/seal-code', 'verify/seal-unsigned', 'verify/seal-repositories'],
    says: /的清单写着 villages\/溪口村\s+leads\/leads 1\d+ 条/u,
  },
  {
    what: 'a sealed paper is deleted without a word',
    attack: (round) => {
      round.git('', 'rm', '-q', VISITS)
      round.git('', 'commit', '-qm', '整理')
    },
    finds: ['verify/deleted', 'verify/sealed-changed'],
    says: '删去了封存过的文件，没有写原因',
  },
]

export const attacksOnHistory: readonly Attack[] = [...rewritten, ...changed]
