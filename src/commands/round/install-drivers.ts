import { join } from 'node:path'
import { isThere } from '../../disk/exists.ts'
import { ownFolder } from '../../disk/own-files.ts'
import { readWhole } from '../../disk/read.ts'
import { writeInside } from '../../disk/write-inside.ts'
import { runGit } from '../../git/run-git.ts'
import { gitSettings, withPaperAttributes } from '../../setup/git-settings.ts'

/** What was missing in a repository, '' or `restricted`, and is there now. */
export interface InstalledDrivers {
  readonly repository: string
  readonly settings: boolean
  readonly attributes: boolean
}

/** Tells git of both repositories how papers are merged and shown; clones do not carry it. As often as wanted. */
export function installDrivers(root: string): InstalledDrivers[] {
  const wanted = gitSettings(process.execPath, join(ownFolder, 'bin/inspect.js'))
  return ['', 'restricted'].flatMap((repository) => {
    const folder = join(root, repository)
    if (!isThere(join(folder, '.git'))) return []
    const missing = wanted.filter(([name, value]) => settingOf(folder, name) !== value)
    for (const [name, value] of missing) runGit(folder, 'config', name, value)
    return [{ repository, settings: missing.length > 0, attributes: putAttributes(root, repository) }]
  })
}

/** Whether anything of it is missing. */
export function lacksDrivers(root: string, repository: string): boolean {
  const wanted = gitSettings(process.execPath, join(ownFolder, 'bin/inspect.js'))
  const folder = join(root, repository)
  return wanted.some(([name, value]) => settingOf(folder, name) !== value) || attributesOf(folder).missing
}

function settingOf(folder: string, name: string): string | undefined {
  return runGit(folder, 'config', '--local', '--get', name)?.replace(/\n$/u, '')
}

function attributesOf(folder: string): { readonly text: string; readonly missing: boolean } {
  const bytes = readWhole(join(folder, '.gitattributes'))?.bytes
  const text = bytes ? new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes) : ''
  const whole = withPaperAttributes(text)
  return { text: whole, missing: whole !== text }
}

function putAttributes(root: string, repository: string): boolean {
  const { text, missing } = attributesOf(join(root, repository))
  if (missing) writeInside(root, join(root, repository, '.gitattributes'), text)
  return missing
}
