import { join } from 'node:path'
import { isThere } from '../../disk/exists.ts'
import { pendingFiles } from '../../git/pending-files.ts'
import { runGit } from '../../git/run-git.ts'
import type { LoadedWorkspace } from '../../load/workspace.ts'
import type { Properties } from '../../packages/content-stamp.ts'
import { type Made, type Origin, originProperties } from '../../packages/origin.ts'
import { version } from '../../version.ts'

type State = Pick<Origin, 'commit' | 'restricted' | 'unsaved'>

interface Head {
  readonly commit: string | null
  readonly unsaved: boolean
}

const states = new WeakMap<LoadedWorkspace, State>()

/** What a document says of where it came from; git is asked once a run. */
export function originOf(workspace: LoadedWorkspace, made: Made): Properties {
  const state = states.get(workspace) ?? stateOf(workspace)
  states.set(workspace, state)
  const { round, today } = workspace
  return originProperties({ round: round.data.name, date: today, version, ...state, made })
}

function stateOf({ root, restricted: here }: LoadedWorkspace): State {
  const apart = isThere(join(root, 'restricted/.git'))
  const ordinary = headOf(root)
  const restricted = apart ? headOf(join(root, 'restricted')) : within(root, ordinary)
  return {
    commit: ordinary.commit,
    restricted: here ? restricted.commit : 'absent',
    unsaved: ordinary.unsaved || (here && restricted.unsaved),
  }
}

/** Restricted papers that lie in the ordinary repository; in none where that leaves them out. */
function within(root: string, ordinary: Head): Head {
  const known = runGit(root, 'ls-files', '--', 'restricted') ?? ''
  return known.trim() === '' ? { commit: null, unsaved: false } : ordinary
}

/** What documents are made of: papers, evidence, the round's own wording. */
const READ = /\.ya?ml$|(?:^|\/)evidence\/|^templates\//iu

function headOf(folder: string): Head {
  const commit = runGit(folder, 'rev-parse', '--verify', '--quiet', 'HEAD')?.trim() ?? ''
  if (commit === '') return { commit: null, unsaved: false }
  const pending = pendingFiles(folder) ?? []
  return {
    commit,
    unsaved: pending.some(({ file }) => READ.test(file) && !/^(?:out|\.inspect)\//u.test(file)),
  }
}

/** Villages by their place in the round; null where they are all of them. */
export function villageNumbers(
  { villages: all }: LoadedWorkspace,
  villages: readonly { readonly folder: string }[],
): readonly number[] | null {
  const wanted = new Set(villages.map(({ folder }) => folder))
  const numbers = all.flatMap(({ folder }, index) => (wanted.has(folder) ? [index] : []))
  return numbers.length === all.length ? null : numbers
}
