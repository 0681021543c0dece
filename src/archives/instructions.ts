import { dayInChinese } from '../papers/day-in-chinese.ts'
import type { Manifest } from '../seals/manifest.ts'
import { stageNamed } from '../seals/stages.ts'
import { layout } from './archive-layout.ts'
import type { ArchiveList } from './archive-list.ts'
import { pythonScript } from './python-script.ts'
import { forWindows } from './signature-files.ts'

/** What the page of instructions says of one archive. */
export interface InstructionFacts {
  readonly manifest: Manifest
  readonly code: string
  readonly unsealed: ArchiveList['unsealed']
  /** SHA-256 of the verifier */
  readonly verifier: string
  readonly signatures: number
  readonly inInk: number
  /** whether the history is in the archive, and not in its restricted part */
  readonly history: boolean
}

/** 说明.txt: for somebody who knows neither the round nor this program. */
export function instructions(facts: InstructionFacts): string {
  const parts = [
    whatItIs(facts),
    contents(facts),
    byBrowser(facts),
    withoutUs(facts),
    byHand(),
    limits(facts),
  ]
  return forWindows(parts.flatMap((lines) => [...lines, '']))
}

function whatItIs({ manifest, code }: InstructionFacts): string[] {
  const { round, seal, date, by, stage, despite } = manifest
  const title = stageNamed(stage)?.title.zh ?? stage
  return [
    `${round.name}　案卷说明`,
    '',
    `封存：第${seal}次（${title}），${dayInChinese(date)}，封存人${by}。`,
    `档案校验码：${code}`,
    '这个校验码印在封存以后各份文书的末页。核对案卷，要用纸上的校验码，不要用本文件里的：',
    '案卷整个被换掉的，本文件也会一起被换掉，只有纸上的换不掉。',
    ...(despite ? [`封存时校验有 ${despite.errors} 处错误，照所写原因封存：${despite.reason}`] : []),
  ]
}

function contents({ manifest, unsealed, inInk, signatures, history }: InstructionFacts): string[] {
  return [
    '一、案卷里有什么',
    `  ${layout.papers}　　　　　　封存时的全部底稿、证据和设置，共 ${manifest.files.length} 个文件`,
    `  ${layout.catalogue}　归档目录（档号、题名、日期、页数）和卷内备考表`,
    `  ${layout.documents}　　　　　　由底稿写成的文书（内部版）`,
    `  ${layout.ledgers}　　　　　　由底稿列出的台账`,
    `  ${layout.manifest}　封存清单：每个文件的校验值，各类记录的条数`,
    `  ${layout.list}　案卷清单：案卷里其他文件的校验值`,
    `  ${layout.signatures}　　　　　　公钥、电子签名 ${signatures} 个（另有纸上签名 ${inInk} 个，见扫描件）、核验用的命令`,
    ...(history
      ? ['  历史/　　　　　　全部保存记录（谁在什么时候改了什么），git bundle 格式']
      : ['  全部保存记录（历史）不在案卷里，在加密的受限部分里。']),
    `  ${layout.verifier}　　　　核验用的网页，不联网，用浏览器打开`,
    '谈话记录、信访登记、问题线索、人员代称对照表不在案卷里，另成一个加密文件（“-受限.age”），',
    '只有指定的保管人打得开：age -d -i 身份文件 …-受限.age > 受限.zip（age 是通用的加密程序）。',
    ...(unsealed.length === 0
      ? []
      : [
          `封存以后又保存过 ${unsealed.length} 次，没有封存，校验码证明不了（文书、台账按最后一次保存的底稿写成）：`,
          ...unsealed.map(({ date, by, subject }) => `  ${date} ${by} ${subject}`),
        ]),
  ]
}

function byBrowser({ verifier }: InstructionFacts): string[] {
  return [
    '二、用浏览器核对（不用装任何软件，不联网）',
    `  1. 双击 ${layout.verifier}，用 Edge、Chrome、火狐等浏览器打开。`,
    '  2. 把案卷的 zip 文件或者整个文件夹拖到网页上。',
    '  3. 看结果：绿字是一致，红字是有改动、缺少或者多出，逐个列出。',
    '  4. 照纸质文书末页抄入档案校验码，看是否相同。相同，案卷就是封存时的那一份。',
    '  网页和本文件都放在案卷里，换案卷的人可以一起换掉，换成一个总说“一致”的网页。不放心的：',
    '  换一份来历可靠的网页：别的案卷里的、本程序自带的（dist/verifier.html）都可以，它们核得了任何一份案卷；',
    `  或者算它的 SHA-256（Windows：certutil -hashfile ${layout.verifier} SHA256），与立卷时记在卷皮上的比较：`,
    `  ${verifier}`,
    '  或者不用它，照第四节自己算：那几行程序短，读得懂，可以照着重打一遍。',
  ]
}

function withoutUs({ signatures, history }: InstructionFacts): string[] {
  return [
    '三、不用这个网页，只用通用软件核对',
    '  文件有没有改动：Windows 用 certutil -hashfile <文件> SHA256，其他系统用 sha256sum <文件>，',
    `    与 ${layout.manifest} 里同一个文件的 sha256 比较。`,
    ...(signatures === 0
      ? []
      : [
          '  签名：进入“签名”文件夹，Windows 双击“验证签名.cmd”，其他系统运行 sh verify.sh。',
          '    要有 OpenSSH 8.9 以上的 ssh-keygen（Git for Windows 自带）。逐条命令见“签名一览.txt”。',
        ]),
    ...(history ? ofHistory(signatures) : []),
  ]
}

function ofHistory(signatures: number): string[] {
  return [
    `  历史：git clone ${layout.history} 历史副本，再用 git log --stat 看每次保存；`,
    '    git show <封存标签> 看封存时写的校验码，封存标签用 git tag -l "seal/*" 列出；',
    `    git rev-parse <封存标签>^ 应当等于 ${layout.manifest} 里的 commit，相同则历史就是封存时的历史。`,
    ...(signatures === 0
      ? []
      : [
          '    git -c gpg.ssh.allowedSignersFile=../签名/allowed_signers verify-tag <封存标签> 核验标签的签名。',
        ]),
  ]
}

/** The rules of CONTRIBUTING, for whoever wants to compute a code without anything of ours. */
function byHand(): string[] {
  return [
    '四、校验码怎样算出来（供技术人员）',
    '  1. 叶：SHA-256(字节 00 + 文件的规范 JSON)，如 {"path":…,"sha256":…,"size":…}；键按序，无空格，UTF-8（RFC 8785）。',
    '  2. 树：按 RFC 6962，节点为 SHA-256(字节 01 + 左 + 右)，左边取小于总数的最大的 2 的幂；结果即清单的 tree。',
    '  3. 根：SHA-256(字节 02 + 清单去掉 files 以后的规范 JSON)。',
    '  4. 把根再做 65536 次 SHA-256，取前 95 位，每 5 位一个字，写成 19 个字（0123456789ABCDEFGHJKMNPQRSTVWXYZ）。',
    '  5. 第 20 个字是校验字：从 0 起，逐字 s = (s 异或 该字) 乘 x，在 GF(32)、x^5+x^2+1 上。',
    `  ${layout.list} 也这样算出一个码，就是写在卷皮上的案卷校验码。`,
    '  装有 Python 3 的，在案卷文件夹里运行下面几行（存成案卷以外的 核对.py）。什么也不列、只出一个码，就是文件都一致；',
    '  再看这个码与纸上的是不是相同：',
    '',
    ...pythonScript(),
  ]
}

function limits({ inInk }: InstructionFacts): string[] {
  return [
    '五、核对能说明什么，不能说明什么',
    '  档案校验码（文书末页）相同：底稿、证据、记录条数与封存时一样，一个字也没有改过。',
    '  案卷校验码（卷皮）相同：连同文书、台账、签名、历史，整个案卷与立卷时一样。',
    '  校验码不能说明底稿当初写得对不对，也不能说明封存以前的事；那要看签名、历史和证据本身。',
    ...(inInk === 0 ? [] : ['  纸上签名的，扫描件在各村 evidence 文件夹，以纸质原件为准。']),
  ]
}
