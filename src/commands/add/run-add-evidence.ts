import { join } from 'node:path'
import { withLock } from '../../disk/lock.ts'
import { type NewFile, writeTogether } from '../../disk/write-together.ts'
import { evidence } from '../../papers/evidence.ts'
import { typedDate } from '../../papers/typed-date.ts'
import { papersOf } from '../../papers/workspace.ts'
import { printable } from '../../terminal/printable.ts'
import type { Session } from '../../terminal/terminal.ts'
import { UsageError } from '../../usage-error.ts'
import { shownPath } from '../output/shown-path.ts'
import { NextNumbers } from '../round/next-numbers.ts'
import { roundFolder } from '../round/round-folder.ts'
import { openVillage, type VillageRound } from '../round/village-round.ts'
import type { Options } from '../subcommand.ts'
import { type EvidenceCopy, evidenceFile } from './evidence-file.ts'
import { type Addition, planRecords, type RecordData } from './plan-addition.ts'
import { addedText, showFindings } from './show-addition.ts'

/** Copies files into a village's evidence under their numbers and lists them: all of them or none. */
export async function addEvidence(
  session: Session,
  village: string,
  said: readonly string[],
  options: Options,
): Promise<number> {
  if (said.length === 0)
    throw new UsageError(
      { zh: '没有写要登记的文件', en: 'no file was named' },
      {
        zh: '例：inspect add evidence 城东村 收据.pdf 现场.jpg',
        en: 'inspect add evidence 城东村 receipt.pdf',
      },
    )
  return withLock(roundFolder(session), () => {
    const round = openVillage(session, village)
    const files = readyFiles(session, round, said)
    const restricted = options.restricted === true
    const records = recordsOf(files, round, session, options)
    const planned = planRecords(round, evidence, listOf(), records, restricted)
    // The files are put in place together with the list that names them.
    const addition = {
      ...planned,
      found: planned.found.filter(({ code }) => code !== 'evidence/missing-file'),
    }
    return put(session, addition, files, records, options)
  })
}

function listOf(): (typeof evidence.records)[number] {
  const [list] = evidence.records
  if (!list) throw new Error('evidence has no list')
  return list
}

/** Every file that cannot be taken is named, with the reason. */
function readyFiles(session: Session, { village }: VillageRound, said: readonly string[]): EvidenceCopy[] {
  const ready: EvidenceCopy[] = []
  const faults: { zh: string; en: string }[] = []
  const known = listedHashes(village)
  for (const name of said) {
    const file = evidenceFile(session.cwd, name)
    const fault = 'zh' in file ? file : repetition(file, known)
    if (fault) faults.push({ zh: `“${name}”${fault.zh}`, en: `“${name}” ${fault.en}` })
    else if (!('zh' in file)) {
      ready.push(file)
      known.set(file.sha256, name)
    }
  }
  if (faults.length === 0) return ready
  throw new UsageError(
    {
      zh: `没有登记：${faults.map(({ zh }) => zh).join('；')}`,
      en: `nothing was entered: ${faults.map(({ en }) => en).join('; ')}`,
    },
    {
      zh: '去掉或换过这些文件，再登记一次。',
      en: 'Leave these files out or replace them, and enter the rest again.',
    },
  )
}

function repetition(
  file: EvidenceCopy,
  known: ReadonlyMap<string, string>,
): { zh: string; en: string } | null {
  const name = known.get(file.sha256) ?? known.get(file.original)
  return name === undefined ? null : { zh: `与 ${name} 是同一个文件`, en: `is the same file as ${name}` }
}

/** What is listed or lies in the evidence already, by hash. */
function listedHashes(village: VillageRound['village']): Map<string, string> {
  const known = new Map<string, string>()
  for (const [path, file] of village.evidence) known.set(file.sha256, path)
  for (const { data } of papersOf(village, evidence))
    for (const { id, sha256 } of data.evidence) if (sha256 !== null) known.set(sha256, id)
  return known
}

function recordsOf(
  files: readonly EvidenceCopy[],
  { village, workspace }: VillageRound,
  session: Session,
  options: Options,
): RecordData[] {
  const numbers = new NextNumbers(workspace.root, village.folder)
  const first = Number(/\d+$/u.exec(numbers.of(village, 'ZZ'))?.[0])
  const collected = typeof options.collected === 'string' ? dayOf(options.collected) : session.today
  const title = typeof options.title === 'string' ? options.title.normalize('NFC').trim() : null
  return files.map((file, index) => {
    const id = `ZZ-${String(first + index).padStart(3, '0')}`
    return {
      id,
      file: `evidence/${id}${file.extension}`,
      sha256: file.sha256,
      title: title === null ? file.title : files.length > 1 ? `${title}（${index + 1}）` : title,
      ...(file.pages === undefined ? {} : { pages: file.pages }),
      collected,
      by: typeof options.by === 'string' ? options.by.normalize('NFC').trim() : null,
    }
  })
}

function dayOf(said: string): string {
  const day = typedDate(said)
  if (day !== null) return day
  throw new UsageError(
    { zh: `--collected 的“${said}”不是真实的日期`, en: `--collected “${said}” is not a real date` },
    { zh: '写成 2025-09-01 的样子。', en: 'Write it like 2025-09-01.' },
  )
}

function put(
  session: Session,
  addition: Addition,
  files: readonly EvidenceCopy[],
  records: readonly RecordData[],
  options: Options,
): number {
  const shown = options.restricted === true
  const errors = addition.found.filter(({ severity }) => severity === 'error')
  if (!session.quiet || errors.length > 0) showFindings(addition, session, shown)
  if (errors.length > 0 && options.force !== true) {
    session.err(
      `${session.say({ zh: '有错误，没有写入。', en: 'There are errors; nothing was written.' })}\n`,
    )
    return 1
  }
  const root = roundFolder(session)
  const folder = addition.path.slice(0, addition.path.lastIndexOf('/'))
  const copies = files.map(
    ({ bytes }, index): NewFile => ({ path: join(root, folder, String(records[index]?.file)), bytes }),
  )
  const list = { path: join(root, addition.path), bytes: addition.text }
  if (options.dryRun === true) session.out(`${addedText(addition, session, shown)}\n`)
  else writeTogether(root, copies, list)
  for (const { path } of [...copies, list]) session.out(`${shownPath(session.cwd, path)}\n`)
  if (!session.quiet) tell(session, files, records)
  return 0
}

function tell(session: Session, files: readonly EvidenceCopy[], records: readonly RecordData[]): void {
  for (const [index, { said, sha256, original }] of files.entries()) {
    const id = String(records[index]?.id)
    const stripped = sha256 !== original
    const name = printable(said)
    const zh = `${name} → ${id}${stripped ? '，已去除拍摄信息' : ''}`
    session.err(`${session.say({ zh, en: `${name} -> ${id}${stripped ? ', camera data removed' : ''}` })}\n`)
  }
}
