import { sharedKeyCure, sharedKeys } from '../../signatures/shared-keys.ts'
import type { Check } from '../check.ts'

export const roundSharedKey: Check = {
  code: 'round/shared-key',
  severity: 'error',
  scope: 'round',
  title: { zh: '一把公钥只登记给一个人', en: 'A public key is of one person only' },
  rationale: {
    zh: '电子签名凭公钥认人。一把公钥登记给两个人，其中一人就能替另一人签名，经办、复核、审签不再是三个人。本工具的规则；停用的公钥也算。',
    en: 'An electronic signature is known by its key. With one key for two people either can sign as the other, and three steps are no longer three people. Our own rule; keys no longer in use count.',
  },
  *run(workspace) {
    const { data, source } = workspace.round
    for (const [owner = '', ...others] of sharedKeys(data.people))
      for (const name of others)
        yield {
          ...source.at(
            'people',
            data.people.findIndex((person) => person.name === name),
            'name',
          ),
          message: {
            zh: `${name}与${owner}登记了同一把公钥`,
            en: `${name} is entered with the key of ${owner}`,
          },
          hint: sharedKeyCure,
        }
  },
}
