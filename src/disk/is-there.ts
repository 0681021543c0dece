import { existsSync } from 'node:fs'

/** Whether a file or folder stands at a path; what a link leads to counts. */
export const isThere = (path: string): boolean => existsSync(path)
