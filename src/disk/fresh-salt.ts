import { randomBytes } from 'node:crypto'

/** 32 bytes in hex that nobody can guess. */
export function freshSalt(): string {
  return randomBytes(32).toString('hex')
}
