import { join } from 'node:path'
import { sshSign } from '../../git/ssh-keygen.ts'
import { toPaperVersion } from '../../history/paper-version.ts'
import type { Issue } from '../../signatures/signed-fields.ts'
import { signedSteps } from '../../signatures/signed-steps.ts'
import { bodyOf } from '../../signatures/ssh-armour.ts'
import { statementText } from '../../signatures/statement.ts'
import { type Attack, saved } from './attacks.fixture.ts'
import { ISSUES, keys } from './sound-round.fixture.ts'

const tags: readonly Attack[] = [
  {
    what: 'the tag is deleted',
    attack: (round) => void round.git('', 'tag', '-d', round.tag),
    finds: ['verify/seal-tag-missing'],
    says: /第1次封存的标签 seal\/01-withdrawal-[0-9a-f]{7} 不在/u,
  },
  {
    what: 'the tag is made anew with another code',
    attack: (round, code) => {
      const message = saved(
        round.git('', 'cat-file', 'tag', round.tag).replaceAll(code, '00000-00000-00000-00000'),
      )
      round.git('', 'tag', '-f', '-a', '-F', message, round.tag, `${round.tag}^{commit}`)
    },
    finds: ['verify/seal-code', 'verify/seal-unsigned'],
    says: '标签上的校验码是 00000-00000-00000-00000',
  },
  {
    what: 'the seal is taken out of the round altogether',
    attack: (round) => {
      round.git('', 'tag', '-d', round.tag)
      round.git(
        '',
        'reset',
        '-q',
        '--hard',
        `${round.history().find(({ subject }) => subject.includes('封存'))?.hash}^`,
      )
    },
    finds: ['verify/seal-repositories', 'verify/not-sealed'],
    says: '受限资料库里有第1次封存，本轮的库里没有',
  },
]

const signatures: readonly Attack[] = [
  {
    what: 'a signature is copied from another record',
    attack: (round) => {
      round.edit(ISSUES, (text) => {
        const [first = '', second = ''] = [...text.matchAll(/signature: \S+/gu)].map(([one]) => one)
        return text.replace(second, first)
      })
      round.commit('', '格式', '2025-09-22')
    },
    finds: ['verify/signature-copied'],
    says: 'WT-003\n  经办人罗立言的电子签名是从溪口村 WT-002 抄来的',
  },
  {
    what: 'a signature was made for another purpose than records',
    attack: (round) => {
      const [first = ''] = /signature: \S+/u.exec(round.read(ISSUES)) ?? []
      const version = toPaperVersion(ISSUES, Buffer.from(round.read(ISSUES)))
      const issues = (version?.data.issues ?? []) as readonly Issue[]
      const signed = issues.flatMap((issue) => signedSteps(issue, '溪口村'))
      const one = signed.find(({ body }) => first.endsWith(body ?? ''))
      if (!one) throw new Error('nothing is signed')
      const made = sshSign(join(keys, '罗立言'), 'file', statementText(one.statement))
      round.edit(ISSUES, (text) => text.replace(first, `signature: ${bodyOf(made?.out ?? '')}`))
    },
    finds: ['verify/signature'],
    says: '经办人罗立言的电子签名不成立',
  },
  {
    what: 'a signature is taken out, and the name left standing',
    attack: (round) => round.edit(ISSUES, (text) => text.replace(/^ +signature: .*\n/mu, '')),
    finds: ['verify/signature-missing'],
    says: '经办人罗立言只写了名字',
  },
  {
    what: 'one key is entered for two people',
    attack: (round) =>
      round.edit('inspect.yaml', (text) => {
        const [, second = '', third = ''] = [...text.matchAll(/key: (ssh-\S+ [^\s,]+)/gu)].map(
          ([, key]) => key,
        )
        return text.replace(second, third)
      }),
    finds: ['verify/shared-key'],
    says: '沈玉琴、罗立言登记了同一把公钥',
  },
  {
    what: 'a second person of the same name is entered, with a key of their own',
    attack: (round) =>
      round.edit('inspect.yaml', (text) =>
        text.replace(
          /^( +- \{ name: )罗立言(.*\n)/mu,
          (line) => `${line}${line.replace('罗立言', '罗 立言').replace(/, keys: .*\]/u, '')}`,
        ),
      ),
    finds: ['verify/shared-name'],
    says: '人员名单里有 2 个“罗立言”',
  },
  {
    what: 'what a signature says is changed',
    attack: (round) => {
      round.edit(ISSUES, (text) => text.replace(/(by: 罗立言[^}]*?date: )2025-09-10/u, '$12025-09-09'))
    },
    finds: ['verify/signature'],
    says: '经办人罗立言的电子签名不成立',
  },
  {
    what: 'a key was retired before the day of a signature',
    attack: async (round) =>
      void (await round.inspect('2025-09-21', 'keys', 'retire', '罗立言', '--on', '2025-09-09')),
    finds: ['verify/key-not-in-use'],
    says: '（2025-09-10）用的公钥，罗立言那天没有在用',
  },
  {
    what: 'a commit is signed with a key after its retirement',
    attack: async (round) => {
      await round.inspect('2025-09-21', 'keys', 'retire', '沈玉琴', '--on', '2025-09-20')
      round.commit('', '停用', '2025-09-21', '--trailer', 'Reason: 调离')
      const settings = ['-c', 'gpg.format=ssh', '-c', `user.signingKey=${join(keys, '沈玉琴')}`]
      round.gitWith(
        '',
        { GIT_AUTHOR_DATE: '2025-09-22T12:00:00+08:00', GIT_COMMITTER_DATE: '2025-09-22T12:00:00+08:00' },
        ...settings,
        'commit',
        '-qS',
        '--allow-empty',
        '-m',
        '续',
      )
    },
    finds: ['verify/key-not-in-use'],
    says: /的签名（2025-09-22）用的公钥，沈玉琴那天没有在用/u,
  },
]

const disk: readonly Attack[] = [
  {
    what: 'a paper is changed on the disk, and git told not to look',
    attack: (round) => {
      round.git('', 'update-index', '--assume-unchanged', ISSUES)
      round.edit(ISSUES, (text) => text.replace('amount: 56000', 'amount: 5600'))
    },
    finds: ['verify/hidden-change'],
    says: 'git 却当它没有改动',
  },
]

export const attacksOnSeals: readonly Attack[] = [...tags, ...signatures, ...disk]
