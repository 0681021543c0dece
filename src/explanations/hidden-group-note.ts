import type { Text } from '../language.ts'
import type { Hidden } from '../scoring/hidden-figures.ts'

/** Why a group stands without figures. */
export const hiddenGroupNote: Text = {
  zh: '该群体人数少、意见一致或为避免推算而不单列；加 --internal 可看（仅供组内）。',
  en: 'The group is too small, of one mind, or hidden so that another cannot be told; see --internal.',
}

/** Why an item or a subject stands without some of its figures, or a mean without its terms. */
const hiddenFiguresNote: Text = {
  zh: '作答人数少、能推算出小群体评价或为避免推算的数不单列；加 --internal 可看（仅供组内）。',
  en: 'Figures of too few, or that would tell what a small group gave, are hidden; see --internal.',
}

export function hiddenItemNotes(items: readonly { readonly hidden: Hidden | null }[]): readonly Text[] {
  return items.some(({ hidden }) => hidden !== null) ? [hiddenFiguresNote] : []
}
