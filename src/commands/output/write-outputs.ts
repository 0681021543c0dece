import { extname, join, relative, resolve } from 'node:path'
import { CannotWrite } from '../../disk/cannot-write.ts'
import { isFolder } from '../../disk/exists.ts'
import { withLock } from '../../disk/lock.ts'
import { readWhole } from '../../disk/read.ts'
import { refuseLinks } from '../../disk/write-inside.ts'
import { writeWhole } from '../../disk/write-whole.ts'
import { changedByHand } from '../../packages/changed-by-hand.ts'
import type { Session } from '../../terminal/terminal.ts'
import { UsageError } from '../../usage-error.ts'
import type { Options } from '../subcommand.ts'
import { shownPath } from './shown-path.ts'

export interface Output {
  /** relative to `out/`, or to the folder that `-o` names: `城东村/问题清单.docx` */
  readonly path: string
  readonly bytes: Uint8Array
  /** goes to `restricted/out/`, which the round's own history never takes in */
  readonly restricted?: boolean
  /** may tell of several villages whatever its path says, as papers do */
  readonly acrossVillages?: boolean
}

/**
 * Puts outputs in place, each whole, and prints where they are. Nothing is written if one of them would overwrite
 * what someone changed by hand.
 */
export async function writeOutputs(
  session: Session,
  root: string,
  outputs: readonly Output[],
  options: Options,
): Promise<void> {
  const targets = outputs.map((output) => ({
    ...output,
    target: targetOf(session, root, output, outputs.length, options),
  }))
  refuseTwins(targets.map(({ target }) => target))
  const write = () => {
    if (typeof options.output !== 'string') for (const { target } of targets) refuseLinks(root, target)
    if (options.force !== true) refuseHandwork(targets.map(({ target }) => target))
    for (const { target, bytes } of targets) {
      if (options.dryRun !== true) writeWhole(target, bytes)
      session.out(`${shownPath(session.cwd, target)}\n`)
    }
  }
  // What goes elsewhere needs no lock: a round on a disc that nobody can write to has documents all the same.
  const inside = targets.some(({ target }) => !relative(root, target).startsWith('..'))
  try {
    await (inside && options.dryRun !== true ? withLock(root, write) : write())
  } catch (error) {
    throw error instanceof CannotWrite ? error.orElsewhere() : error
  }
}

function targetOf(
  session: Session,
  root: string,
  { path, restricted = false }: Output,
  count: number,
  { output }: Options,
): string {
  if (typeof output !== 'string') return within(join(root, restricted ? 'restricted/out' : 'out'), path)
  const place = resolve(session.cwd, output)
  if (count !== 1 || /[/\\]$/u.test(output) || isFolder(place)) return within(place, path)
  refuseOtherEnding(place, extname(path))
  return place
}

/** Names come from papers, which may be anybody's. */
function within(folder: string, path: string): string {
  const target = join(folder, path)
  if (/^\.\.(?:[/\\]|$)/u.test(relative(folder, target))) throw new Error(`${path} leads out of ${folder}`)
  return target
}

/** A document under the ending of another kind of file is one that nobody can open. */
function refuseOtherEnding(place: string, ending: string): void {
  const said = extname(place).toLowerCase()
  if (said === ending || !/^\.(?:docx?|xlsx?|md|pdf|wps|et|txt|csv|json|ya?ml)$/u.test(said)) return
  throw new UsageError(
    {
      zh: `“${place}”的后缀是 ${said}，写出的是 ${ending} 文件`,
      en: `“${place}” ends in ${said}; what is written is ${ending}`,
    },
    {
      zh: `-o 的文件名以 ${ending} 结尾，或者写一个文件夹。`,
      en: `Let the name end in ${ending}, or name a folder.`,
    },
  )
}

/** Villages whose folders bear one name would write over each other. */
function refuseTwins(targets: readonly string[]): void {
  const seen = new Set<string>()
  const twin = targets.find((target) => {
    const key = target.normalize('NFC').toLowerCase()
    return seen.size === seen.add(key).size
  })
  if (twin === undefined) return
  throw new UsageError(
    { zh: `有两份文件都要写成“${twin}”`, en: `two files would be written to “${twin}”` },
    {
      zh: '有两个村的文件夹同名：给其中一个改名，在村名后写明所属的镇。',
      en: 'Two folders of villages bear one name: rename one, with its town behind the name.',
    },
  )
}

function refuseHandwork(targets: readonly string[]): void {
  const changed = targets.filter((target) => {
    const there = readWhole(target)
    return there !== null && changedByHand(there.bytes)
  })
  if (changed.length === 0) return
  const list = changed.join('、')
  throw new UsageError(
    {
      zh: `这些文件有人手工改过，未覆盖：${list}`,
      en: `these files were changed by hand and are left alone: ${list}`,
    },
    {
      zh: '另存一份再运行，或加 --force 覆盖，或用 -o 换个位置。',
      en: 'Save a copy and run again, or overwrite with --force, or choose another place with -o.',
    },
  )
}
