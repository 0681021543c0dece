import { reports } from '../reports/index.ts'

/** What `report --list` and `list reports` print. */
export function listedReports() {
  return reports.map(({ name, title, recipient, editions, restricted }) => ({
    name,
    title,
    recipient,
    editions,
    restricted,
  }))
}
