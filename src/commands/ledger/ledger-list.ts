import { ledgers } from '../../ledgers/index.ts'

/** What `ledger --list` and `list ledgers` print. */
export function listedLedgers() {
  return ledgers.map(({ name, title, restricted }) => ({ name, title, restricted }))
}
