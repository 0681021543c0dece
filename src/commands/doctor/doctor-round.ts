import { isThere } from '../../disk/exists.ts'
import { runGit } from '../../git/run-git.ts'
import type { Text } from '../../language.ts'
import type { DoctorFinding } from './doctor-finding.ts'

/** Whether git is there, the round has its two histories, and the restricted one stays out of the other. */
export function roundFindings(root: string | null): DoctorFinding[] {
  const version = runGit('.', '--version')?.trim() ?? null
  const git = finding(
    'git',
    version !== null,
    { zh: version ?? '没有找到 git', en: version ?? 'git was not found' },
    {
      zh: '没有 git 也能用，但没有全程留痕；请安装 git。',
      en: 'Everything works without it but the history; install git.',
    },
  )
  if (root === null)
    return [
      git,
      {
        name: 'round',
        state: 'note',
        title: { zh: '当前不在任何一轮的文件夹里', en: 'this is not in the folder of a round' },
      },
    ]
  if (version === null) return [git]
  return [git, history(root), ...restrictedFindings(root)]
}

function history(root: string): DoctorFinding {
  const there = runGit(root, 'rev-parse', '--git-dir') !== null
  return finding(
    'history',
    there,
    there
      ? { zh: '本轮有 git 记录', en: 'the round has a history' }
      : { zh: '本轮没有 git 记录', en: 'the round has no history' },
    {
      zh: '在本轮文件夹运行 git init。',
      en: 'Run git init in the folder of the round.',
    },
  )
}

function restrictedFindings(root: string): DoctorFinding[] {
  const tracked = (runGit(root, 'ls-files', '-z', '--', 'restricted') ?? '')
    .split('\0')
    .filter((file) => file !== '')
  const own = runGit(`${root}/restricted`, 'rev-parse', '--show-toplevel')?.trim()
  const whole = runGit(root, 'rev-parse', '--show-toplevel')?.trim()
  return [
    apart(tracked.length),
    isThere(`${root}/restricted`) ? ownHistory(own !== undefined && own !== whole) : notHere,
  ]
}

const notHere: DoctorFinding = {
  name: 'restricted',
  state: 'note',
  title: {
    zh: '这里没有 restricted 库：引用受限文书的地方不核对',
    en: 'the restricted repository is not here: references into it are not followed',
  },
}

function apart(tracked: number): DoctorFinding {
  const good = tracked === 0
  const title = good
    ? { zh: '受限文书没有进入本轮的记录', en: 'no restricted paper is in the history of the round' }
    : {
        zh: `受限文书有 ${tracked} 个文件进入了本轮的记录`,
        en: `${tracked} restricted files are in the history of the round`,
      }
  return finding('restricted-apart', good, title, {
    zh: '立即停止外传这个文件夹，报告组长；运行 git rm -r --cached restricted。',
    en: 'Do not hand the folder on; tell the team leader; run git rm -r --cached restricted.',
  })
}

function ownHistory(separate: boolean): DoctorFinding {
  const title = separate
    ? { zh: 'restricted 有自己的 git 记录', en: 'restricted/ has a history of its own' }
    : { zh: 'restricted 没有自己的 git 记录', en: 'restricted/ has no history of its own' }
  return finding('restricted', separate, title, {
    zh: '在 restricted 里运行 git init。',
    en: 'Run git init in restricted/.',
  })
}

function finding(name: string, good: boolean, title: Text, hint: Text): DoctorFinding {
  return good ? { name, state: 'good', title } : { name, state: 'bad', title, hint }
}
