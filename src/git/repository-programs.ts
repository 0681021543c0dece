import { isThere } from '../disk/exists.ts'
import { readWhole } from '../disk/read.ts'
import { askGit } from './ask-git.ts'

/** A setting in a repository's own configuration, as whoever had the folder left it. */
export interface OwnSetting {
  /** as git lists it: section and variable in small letters */
  readonly key: string
  readonly value: string
  /** what git is told in its place: the user's own setting, else what git does by itself */
  readonly instead: string
}

/** What git does by itself, by settings that name a program which our calls of git would run. */
const PROGRAMS: readonly (readonly [key: RegExp, byItself: string])[] = [
  [/^filter\..*\.(?:clean|smudge|process)$/su, ''],
  [/^filter\..*\.required$/su, 'false'],
  [/^gpg\.(?:openpgp\.)?program$/u, 'gpg'],
  [/^gpg\.ssh\.program$/u, 'ssh-keygen'],
  [/^gpg\.x509\.program$/u, 'gpgsm'],
  [/^gpg\.ssh\.defaultkeycommand$/u, ''],
  [/^core\.alternaterefscommand$/u, ''],
]

/** Names a program, or turns git's eyes from files, in any of its commands. */
const STRANGE = new RegExp(
  [
    '^core\\.(?:fsmonitor|hookspath|sshcommand|pager|editor|askpass|gitproxy|alternaterefscommand)$',
    '^core\\.(?:worktree|excludesfile|attributesfile)$',
    '^(?:filter|diff|merge|mergetool|difftool|trailer)\\..*\\.(?:clean|smudge|process|textconv|command|cmd|driver)$',
    '^(?:diff\\.external|interactive\\.difffilter|sequence\\.editor|gc\\.recentobjectshook)$',
    '^(?:gpg\\..*program|gpg\\.ssh\\.defaultkeycommand|credential\\..*helper|alias\\..*|pager\\..*)$',
    '^remote\\..*\\.(?:promisor|uploadpack|receivepack|vcs)$',
  ].join('|'),
  'su',
)

/** What `start` and `doctor --fix` put there. */
const OURS = /^(?:merge|diff)\.inspect\..*\n'.*' (?:merge-driver %O %A %B %P|diff-driver)$/su

/** Settings of a repository's own by which git, called by others, runs programs or passes files over. */
export function strangeSettings(folder: string): readonly { readonly key: string; readonly value: string }[] {
  return listSettings(folder).filter(
    ({ own, key, value }) =>
      own && STRANGE.test(key) && !OURS.test(`${key}\n${value}`) && !/^(?:true|false)$/u.test(value),
  )
}

/**
 * Programs that a repository's own configuration, and not the user's, has git run. A round may come on a stick, its
 * `.git` with it: git trusts that as if its user had written it.
 */
export function repositoryPrograms(folder: string): OwnSetting[] {
  if (isPlain(folder)) return []
  const settings = listSettings(folder)
  const ours = new Map(settings.filter(({ own }) => !own).map(({ key, value }) => [key, value]))
  return settings
    .filter(({ own }) => own)
    .flatMap(({ key, value }) => {
      const found = PROGRAMS.find(([pattern]) => pattern.test(key))
      return found ? [{ key, value, instead: ours.get(key) ?? found[1] }] : []
    })
}

/** Whether a repository's configuration holds nothing of the kind, without asking git, which takes milliseconds. */
function isPlain(folder: string): boolean {
  const config = readWhole(`${folder}/.git/config`)?.bytes
  if (!config || isThere(`${folder}/.git/commondir`)) return false
  return !/filter|include|worktreeconfig|gpg|alternaterefs/iu.test(Buffer.from(config).toString('latin1'))
}

interface ListedSetting {
  readonly key: string
  readonly value: string
  /** of the repository, not of the user or the machine */
  readonly own: boolean
}

/** Every setting that counts in a folder, the files that others include among them; [] where git is not there. */
function listSettings(folder: string): ListedSetting[] {
  const words = (askGit(folder, 'config', '--show-scope', '--list', '-z') ?? '').split('\0')
  return words.flatMap((scope, index): ListedSetting[] => {
    const setting = words[index + 1]
    if (index % 2 === 1 || setting === undefined) return []
    const end = setting.indexOf('\n')
    const own = scope === 'local' || scope === 'worktree'
    // A variable without a value is one that is true.
    return [
      end < 0
        ? { key: setting, value: 'true', own }
        : { key: setting.slice(0, end), value: setting.slice(end + 1), own },
    ]
  })
}
