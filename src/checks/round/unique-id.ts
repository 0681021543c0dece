import { recordsById } from '../../papers/records.ts'
import type { Check } from '../check.ts'

export const roundUniqueId: Check = {
  code: 'round/unique-id',
  severity: 'error',
  scope: 'village',
  title: { zh: '编号在本村不重复', en: 'No number is used twice in a village' },
  rationale: {
    zh: '编号是引用材料的唯一凭据，重复就分不清引的是哪一件；用过的编号也不再用于别的材料。本工具的规则；普通和受限资料合并核对。',
    en: 'An id is all that a reference has; used twice, nobody knows which is meant, and an old one is never given again. Our own rule; ordinary and restricted papers are looked at together.',
  },
  *run(village) {
    for (const [id, [first, ...others]] of recordsById(village)) {
      const before = first?.paper.source.file
      for (const { paper, path } of others) {
        yield {
          ...paper.source.at(...path, 'id'),
          message: {
            zh: `编号 ${id} 已用于${before === paper.source.file ? '本表另一条' : before}`,
            en: `${id} is used already in ${before}`,
          },
          hint: {
            zh: '换一个没有用过的编号；引用它的地方一并改。',
            en: 'Give it a number that is free, and change what refers to it.',
          },
        }
      }
    }
  },
}
