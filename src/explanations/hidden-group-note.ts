import type { Text } from '../language.ts'

/** Why a group stands without figures. */
export const hiddenGroupNote: Text = {
  zh: '该群体人数少、意见一致或为避免推算而不单列；加 --internal 可看（仅供组内）。',
  en: 'The group is too small, of one mind, or hidden so that another cannot be told; see --internal.',
}
