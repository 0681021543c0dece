import { spawnSync } from 'node:child_process'

/** Whether this machine has ssh-keygen; a machine that has only Node and git may not, and signs on paper. */
export const sshKeygen: boolean = spawnSync('ssh-keygen', ['-?']).error === undefined
