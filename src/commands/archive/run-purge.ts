import { join } from 'node:path'
import { FileTraces } from '../../analysis/file-traces.ts'
import { withJournal } from '../../disk/journal.ts'
import { withLock } from '../../disk/lock.ts'
import { readWhole } from '../../disk/read.ts'
import { type Removable, remove } from '../../disk/removable.ts'
import { writeWhole } from '../../disk/write-whole.ts'
import { ownIdentity } from '../../git/identity.ts'
import type { LoadedWorkspace } from '../../load/workspace.ts'
import { personNamed } from '../../signatures/public-key.ts'
import { printable } from '../../terminal/printable.ts'
import type { Session } from '../../terminal/terminal.ts'
import { UsageError } from '../../usage-error.ts'
import { openRound } from '../round/open-round.ts'
import { roundFolder } from '../round/round-folder.ts'
import type { Options } from '../subcommand.ts'
import { provenArchive } from './proven-archive.ts'
import { type Planned, purgePlan } from './purge-plan.ts'
import { type Purged, putCertificate } from './put-certificate.ts'

const PLAN = '.inspect/purge.json'

/** Removes working copies, or with `--all` everything that an archive holds. 1 where something could not be removed. */
export async function runPurge(
  session: Session,
  named: readonly string[],
  options: Options,
): Promise<number> {
  const root = roundFolder(session)
  if (options.all === true && options.archive === undefined)
    throw new UsageError(
      { zh: '--all 要写明案卷', en: '--all wants the archive' },
      {
        zh: '用 --archive 写已经立好的案卷，先核对它。',
        en: 'Name it with --archive: it is verified first.',
      },
    )
  return withLock(root, async () => {
    const workspace = openRound(session)
    const by = purgerOf(workspace, options)
    const archive = options.archive === undefined ? null : await provenArchive(session, root, options)
    const fresh = purgePlan(session, root, named, options)
    const begun = begunPlan(root).filter(({ path }) => !fresh.some((one) => one.path === path))
    const plan = [...begun, ...shownPlan(root, fresh, new FileTraces(workspace))]
    showPlan(session, plan)
    if (options.dryRun === true || plan.length === 0) return 0
    await confirm(session, options)
    return purgeAll(plan, { session, workspace, by, archive, all: options.all === true })
  })
}

async function purgeAll(plan: readonly Planned[], desk: Omit<Purged, 'gone'>): Promise<number> {
  const { session, all } = desk
  const { root } = desk.workspace
  const left = await carryOut(root, plan)
  await putCertificate({ ...desk, gone: plan.filter((one) => !left.includes(one)) })
  for (const path of all ? LAST : [PLAN]) remove(root, { path })
  for (const { shown } of left) session.err(`${printable(session.say(notRemoved(shown)))}\n`)
  return left.length > 0 ? 1 : 0
}

function notRemoved(shown: string) {
  return { zh: `没有删掉：${shown}`, en: `not removed: ${shown}` }
}

const LAST = ['inspect.yaml', '.inspect/']

/** Names that a plan begun earlier has veiled stay so: whoever spoke may be known no more. */
function shownPlan(root: string, plan: readonly Removable[], traces: FileTraces): Planned[] {
  const before = new Map(begunPlan(root).map(({ path, shown }) => [path, shown]))
  return plan.map((one) => ({ ...one, shown: before.get(one.path) ?? traces.conceal(one.path) }))
}

/** What a purge that was cut off had set out to remove. */
function begunPlan(root: string): Planned[] {
  const read = readWhole(join(root, PLAN))
  return read ? (JSON.parse(new TextDecoder().decode(read.bytes)) as Planned[]) : []
}

/** The plan is kept until the certificate is written, so that one that was cut off is finished, and all of it certified. */
async function carryOut(root: string, plan: readonly Planned[]): Promise<Planned[]> {
  writeWhole(join(root, PLAN), JSON.stringify(plan))
  return withJournal(root, { command: 'purge', files: plan.length }, () =>
    plan.filter((one) => !remove(root, one)),
  )
}

function showPlan(session: Session, plan: readonly Planned[]): void {
  if (session.quiet) return
  const isClosed = ({ path }: Removable) => path.startsWith('restricted/')
  for (const { shown, size } of plan.filter((one) => !isClosed(one)))
    session.err(`${String(size).padStart(12)}  ${printable(shown)}\n`)
  const closed = plan.filter(isClosed)
  const sum = (some: readonly Removable[]) => some.reduce((total, { size }) => total + size, 0)
  session.err(
    `${session.say({
      zh: `要清理 ${plan.length} 件、${sum(plan)} 字节${closed.length > 0 ? `，其中受限资料 ${closed.length} 件，不列名称` : ''}。`,
      en: `${plan.length} to remove, ${sum(plan)} bytes${closed.length > 0 ? `; ${closed.length} restricted, not named` : ''}.`,
    })}\n`,
  )
}

const WORD = '清理'

async function confirm(session: Session, { yes }: Options): Promise<void> {
  if (yes === true) return
  if (!session.interactive())
    throw new UsageError(
      { zh: '没有清理：要确认', en: 'nothing was removed: it wants to be confirmed' },
      { zh: '看过上面所列，加 --yes 再运行。', en: 'Look at the list above, and run again with --yes.' },
    )
  const prompt = session.say({
    zh: `清理以后找不回来。确定的，输入“${WORD}”：`,
    en: `There is no way back. Type “${WORD}” or “purge”: `,
  })
  const answer = ((await session.ask(prompt)) ?? '').trim()
  if (answer !== WORD && answer !== 'purge')
    throw new UsageError({ zh: '没有确认，没有清理', en: 'not confirmed: nothing was removed' })
}

/** Whom `--by` names, else whose machine it is. */
function purgerOf({ root, round }: LoadedWorkspace, { by }: Options): string {
  const wanted = typeof by === 'string' ? by : (ownIdentity(root)?.name ?? '')
  const person = personNamed(round.data.people, wanted)
  if (person) return person.name
  throw new UsageError(
    {
      zh: wanted === '' ? '没有写谁清理' : `本轮人员里没有“${wanted}”`,
      en: wanted === '' ? 'who removes?' : `“${wanted}” is not of the round's people`,
    },
    { zh: '用 --by 写清理人的姓名。', en: 'Name the person with --by.' },
  )
}
