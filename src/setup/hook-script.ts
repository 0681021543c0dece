import { quoted } from './git-settings.ts'

/** By it a hook of ours is known again; the number grows when its text changes. */
export const HOOK_MARK = '# inspect pre-commit'

/**
 * What git runs before each commit, on Windows by the shell that comes with it. Without the program nobody is kept
 * from working; 1 is its word for what may not enter, anything else that it could not look.
 */
export function hookScript(node: string, program: string): string {
  return `#!/bin/sh
${HOOK_MARK} 1
node=${quoted(node)}
program=${quoted(program)}
if [ -x "$node" ] && [ -f "$program" ]; then
  "$node" "$program" hook pre-commit
elif command -v inspect >/dev/null 2>&1; then
  inspect hook pre-commit
else
  echo 'inspect: 没有找到程序，本次提交未作核对 (not found, this commit was not looked through)' >&2
  exit 0
fi
status=$?
if [ "$status" -eq 1 ]; then exit 1; fi
if [ "$status" -ne 0 ]; then
  echo 'inspect: 没有查成，本次提交未作核对 (it could not run, this commit was not looked through)' >&2
fi
exit 0
`
}

/** What git runs after a merge: numbers that both sides had given are put right in the papers that it took whole. */
export function mergeHookScript(node: string, program: string): string {
  return `#!/bin/sh
${HOOK_MARK} 1
node=${quoted(node)}
program=${quoted(program)}
if [ -x "$node" ] && [ -f "$program" ]; then
  "$node" "$program" resolve --finish
elif command -v inspect >/dev/null 2>&1; then
  inspect resolve --finish
fi
exit 0
`
}
