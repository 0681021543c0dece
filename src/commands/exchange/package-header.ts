import { readStart } from '../../disk/read-start.ts'
import { hasCommit } from '../../git/merge-bases.ts'
import { type BundleHeader, readBundleHeader } from '../../merging/bundle-header.ts'
import { UsageError } from '../../usage-error.ts'

const LONGEST_HEADER = 1 << 20

/** What a package says it brings, and that we have what it builds upon. */
export function readPackageHeader(repository: string, path: string, shown: string): BundleHeader {
  const start = readStart(path, LONGEST_HEADER) ?? new Uint8Array()
  const header = readBundleHeader(start)
  if (header === null && isBundle(start)) throw newer(shown)
  if (header === null)
    throw new UsageError(
      { zh: `“${shown}”不是交接包`, en: `“${shown}” is no package` },
      { zh: '用 inspect send 做交接包。', en: 'Packages are made by inspect send.' },
    )
  const strange = header.references.find(({ name }) => !REFERENCE.test(name))
  const branches = header.references.filter(({ name }) => name.startsWith('refs/heads/'))
  if (strange || branches.length !== 1)
    throw new UsageError(
      {
        zh: `没有接收：交接包里有不认得的内容（${strange?.name ?? `${branches.length} 个分支`}）`,
        en: `nothing was received: the package holds what is not ours (${strange?.name ?? `${branches.length} branches`})`,
      },
      { zh: '请向交出人问明这个文件的来历。', en: 'Ask who sent it where it comes from.' },
    )
  const missing = header.wants.find(({ commit }) => !hasCommit(repository, commit))
  if (missing) throw outOfOrder(missing.commit, missing.subject)
  return header
}

const REFERENCE = /^(?:HEAD|refs\/heads\/[^\s~^:?*[\\]+|refs\/tags\/seal\/[\w-]+)$/u

function isBundle(start: Uint8Array): boolean {
  return /^# v\d+ git bundle\n/u.test(Buffer.from(start.subarray(0, 40)).toString('latin1'))
}

function newer(shown: string): UsageError {
  return new UsageError(
    {
      zh: `“${shown}”是另一种版本的交接包，这里读不了`,
      en: `“${shown}” is a package of a version that is not read here`,
    },
    {
      zh: '两台机器用同一版本的本工具，再请交出人重做一个。',
      en: 'Use one version of this program on both machines, and have it made again.',
    },
  )
}

function outOfOrder(commit: string, subject: string): UsageError {
  return new UsageError(
    {
      zh: `还缺前一个交接包：它的回执上“截至”一栏是 ${commit.slice(0, 10)}（${subject}）`,
      en: `an earlier package is missing: the one whose receipt says it goes up to ${commit.slice(0, 10)} (${subject})`,
    },
    {
      zh: '先接收那一个，再接收这一个；找不到的，请交出人用 inspect send --whole 重做一个整包。什么也没有改动。',
      en: 'Receive that one first; if it is lost, ask for a whole one (inspect send --whole). Nothing was changed.',
    },
  )
}
