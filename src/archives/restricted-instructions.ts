import type { Manifest } from '../seals/manifest.ts'
import { restrictedLayout } from './archive-layout.ts'
import { forWindows } from './signature-files.ts'

/** 说明.txt of the encrypted part: how to read it with git alone. */
export function restrictedInstructions({ round, restricted }: Manifest): string {
  return forWindows([
    `${round.name}　受限部分说明`,
    '',
    '这里是谈话记录、信访登记、问题线索、人员代称对照表和它们的全部保存记录，只供有权查阅的人看。',
    '看完删去解密出来的文件，只留加密的那一个。',
    '解密用 inspect archive open，或者 age 程序：age -d -i 身份文件 …-受限.age > 受限.zip',
    '',
    `${restrictedLayout.history}：git clone ${restrictedLayout.history} 受限底稿`,
    `${restrictedLayout.manifest}：受限资料的封存清单，SHA-256 应当是 ${restricted?.manifest ?? '—'}`,
    '（案卷“封存清单.json”的 restricted.manifest）。',
    '',
  ])
}
