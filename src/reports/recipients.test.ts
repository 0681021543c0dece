import { expect, test } from 'vitest'
import { reports } from './index.ts'
import { recipients } from './recipients.ts'

test('every document that somebody gets is there, in that edition, and restricted only for those who may', () => {
  const wrong = recipients.flatMap(({ name, reports: names, edition, restricted = false }) =>
    names.flatMap((wanted) => {
      const found = reports.find((one) => one.name === wanted)
      const fits = found?.editions.includes(edition) && found.restricted === restricted
      return fits ? [] : [`${name}: ${wanted}`]
    }),
  )
  expect(wrong).toEqual([])
})

test('only the leading group and the organisation department get an internal edition of what is not restricted', () => {
  const internal = recipients.filter(({ edition, restricted }) => edition === 'internal' && !restricted)
  expect(internal.map(({ name }) => name)).toEqual(['领导小组', '组织部'])
})
