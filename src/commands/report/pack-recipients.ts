import { type Recipient, recipients } from '../../reports/recipients.ts'
import type { Options } from '../subcommand.ts'
import { recipientNamed } from './report-recipient.ts'

/** 全部: all who may have something without being told of; the public with its approval, the restricted when told. */
export function packRecipients(said: string, { approvedBy, restricted }: Options): readonly Recipient[] {
  if (said !== '全部' && said !== 'all') return [recipientNamed(said)]
  return recipients.filter(
    (one) =>
      (one.restricted !== true || restricted === true) &&
      (one.edition !== 'public' || typeof approvedBy === 'string'),
  )
}
