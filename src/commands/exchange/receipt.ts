import { basename } from 'node:path'
import { ownIdentity } from '../../git/identity.ts'
import { listTree } from '../../git/list-tree.ts'
import { readBlobs } from '../../git/read-blobs.ts'
import { runGit } from '../../git/run-git.ts'
import { toPaperVersion } from '../../history/paper-version.ts'
import { paperKinds } from '../../papers/index.ts'
import { recordCounts } from '../../seals/record-counts.ts'
import { sealLine } from '../../seals/seal-message.ts'
import { hashGroups } from '../../setup/hash-groups.ts'
import type { Session } from '../../terminal/terminal.ts'
import { lastSeal } from '../round/last-seal.ts'
import { openRound } from '../round/open-round.ts'
import { countCommits } from './merge-commits.ts'
import type { Part } from './packed-part.ts'

/** A page to print and to sign at the handing over: what, how much, from where to where, and the hash. */
export function receiptText(session: Session, root: string, parts: readonly Part[], person: string): string {
  const { round } = openRound(session)
  const seal = lastSeal(root)
  const lines = [
    '工作底稿交接回执',
    '',
    `轮次：${round.data.name}`,
    `交出人：${ownIdentity(root)?.name ?? '—'}`,
    `接收人：${person === '' ? '—' : person}`,
    `日期：${session.today}`,
    `最近一次封存：${seal === null ? '—' : sealLine(seal)}`,
    ...parts.flatMap((part) => partLines(root, part)),
    '',
    '接收时用 inspect receive 打开，核对屏幕上的校验值与本页一致，再签字。',
    '',
    '交出人（签字）：                    接收人（签字）：',
    '',
    '                                    　　年　　月　　日',
  ]
  return `${lines.join('\r\n')}\r\n`
}

function partLines(root: string, { prefix, file, size, sha256, from, to }: Part): string[] {
  const folder = prefix === '' ? root : `${root}/restricted`
  const hash = hashGroups(sha256)
  return [
    '',
    prefix === '' ? '一、普通文书' : '二、受限文书（已加密）',
    `　　文件：${basename(file)}（${size} 字节）`,
    `　　校验值（SHA-256）：${hash.slice(0, 39)}`,
    `　　　　　　　　　　　${hash.slice(40)}`,
    `　　自：${from === null ? '头一次保存（整包）' : from.slice(0, 10)}`,
    `　　截至：${to.slice(0, 10)}（${runGit(folder, 'log', '-1', '--format=%an %ad', '--date=format:%Y-%m-%d %H:%M', to)?.trim() ?? ''}）`,
    `　　保存次数：${countCommits(folder, from, to)}`,
    ...(prefix === '' ? countLines(folder, to) : []),
  ]
}

/** How many records the papers hold at the end of the package, by kind. */
function countLines(folder: string, commit: string): string[] {
  const files = (listTree(folder, commit) ?? []).filter(({ path }) => /\.ya?ml$/iu.test(path))
  const blobs = readBlobs(
    folder,
    files.map(({ blob }) => blob),
  )
  const papers = files.flatMap(({ path }, index) => {
    const version = toPaperVersion(path, blobs[index] ?? null)
    return version ? [{ path, version }] : []
  })
  const totals = new Map<string, number>()
  for (const counts of Object.values(recordCounts(papers)))
    for (const [name, count] of Object.entries(counts)) totals.set(name, (totals.get(name) ?? 0) + count)
  const said = paperKinds.flatMap((kind) =>
    kind.records.flatMap(({ key, title }) => {
      const count = totals.get(`${kind.name}/${key}`) ?? 0
      return kind.place === 'village' && count > 0 ? [`${kind.title.zh}·${title.zh} ${count} 条`] : []
    }),
  )
  return ['　　截至时共有：', ...said.map((one) => `　　　　${one}`)]
}
