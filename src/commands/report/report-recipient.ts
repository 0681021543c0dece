import { editionNames } from '../../reports/edition-names.ts'
import { reports } from '../../reports/index.ts'
import { type Recipient, recipients } from '../../reports/recipients.ts'
import type { Edition } from '../../reports/report.ts'
import { UsageError } from '../../usage-error.ts'

export function recipientNamed(said: string): Recipient {
  const name = said.normalize('NFC').trim()
  const found = recipients.find((one) => one.name === name)
  if (found) return found
  const names = recipients.map((one) => one.name)
  throw new UsageError(
    { zh: `没有“${said}”这样的收受对象`, en: `there is no recipient “${said}”` },
    { zh: `可写：${names.join('、')}。`, en: `There are: ${names.join(', ')}.` },
  )
}

/** What a recipient may not get is not made for them in any edition. */
export function refuseForRecipient(
  recipient: Recipient,
  names: readonly string[],
  asked: Edition | null,
): void {
  const { name, edition } = recipient
  const wrong = names.filter((one) => !recipient.reports.includes(one))
  if (wrong.length > 0) {
    const titles = wrong.map((one) => titleOf(one).zh)
    throw new UsageError(
      { zh: `${titles.join('、')}不送${name}`, en: `${wrong.join(', ')}: not for ${name}` },
      mayGet(recipient),
    )
  }
  if (asked === null || asked === edition) return
  throw new UsageError(
    { zh: `送${name}的是${editionNames[edition].zh}`, en: `${name} gets the ${edition} edition` },
    mayGet(recipient),
  )
}

function mayGet({ name, reports: names, edition }: Recipient) {
  const zh = names.map((one) => `${titleOf(one).zh}（${one}）`).join('、')
  return {
    zh: `${name}可得（${editionNames[edition].zh}）：${zh}。`,
    en: `${name} may get (${edition}): ${names.join(', ')}.`,
  }
}

function titleOf(name: string) {
  return reports.find((one) => one.name === name)?.title ?? { zh: name, en: name }
}
