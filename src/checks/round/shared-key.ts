import { keysOf, readPublicKey } from '../../signatures/public-key.ts'
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
    const owners = new Map<string, string>()
    for (const [index, person] of data.people.entries()) {
      const keys = new Set(keysOf(person).flatMap(({ key }) => readPublicKey(key) ?? []))
      for (const key of keys) {
        const owner = owners.get(key)
        if (owner === undefined) owners.set(key, person.name)
        else if (owner !== person.name)
          yield {
            ...source.at('people', index, 'name'),
            message: {
              zh: `${person.name}与${owner}登记了同一把公钥`,
              en: `${person.name} is entered with the key of ${owner}`,
            },
            hint: {
              zh: '用 inspect keys 核对是谁的；从不是他的人名下删去，由他另生成一把（inspect keys add），用它签过的重新签。',
              en: 'See whose it is with inspect keys; take it out under the other, who makes one of his own (inspect keys add) and signs anew.',
            },
          }
      }
    }
  },
}
