import { strToU8 } from 'fflate'
import { layout } from '../../archives/archive-layout.ts'
import type { Manifest } from '../../seals/manifest.ts'
import { edit, type Files, forge, tagIn } from './archive-forging.fixture.ts'

export interface ArchiveAttack {
  readonly what: string
  readonly change: (files: Files) => void
  /** what the verifier says, in Chinese */
  readonly says: readonly string[]
  /** what it says of the code on paper, where that tells */
  readonly code?: string
}

const VILLAGE = `${layout.papers}villages/溪口村/`
const ISSUES = `${VILLAGE}issues.yaml`
const SIGNATURE = /signature: (\S+)/gu

/** As much of a signature of SSH as says by which key it is. */
function madeUpRsa(): string {
  const wire = (bytes: Uint8Array | string) => {
    const length = Buffer.alloc(4)
    length.writeUInt32BE(bytes.length)
    return Buffer.concat([length, Buffer.from(bytes as string)])
  }
  const key = Buffer.concat([wire('ssh-rsa'), wire(Buffer.of(1, 0, 1)), wire(Buffer.alloc(257, 7))])
  const parts = [wire(key), wire('inspect'), wire(''), wire('sha512'), wire(Buffer.alloc(300, 1))]
  return Buffer.concat([Buffer.from('SSHSIG'), Buffer.of(0, 0, 0, 1), ...parts]).toString('base64')
}

export const archiveAttacks: readonly ArchiveAttack[] = [
  {
    what: 'a paper was changed',
    change: (files) => edit(files, `${VILLAGE}leads.yaml`, (text) => text.replace('罗立言', '范晓棠')),
    says: [`${VILLAGE}leads.yaml`, '被改动：内容与封存时不同'],
    code: '清单与纸上的档案校验码相同，但是案卷里的东西与清单不一致',
  },
  {
    what: 'a piece of evidence was removed',
    change: (files) => {
      const [name = ''] = [...files.keys()].filter((one) => one.startsWith(`${VILLAGE}evidence/`))
      if (!files.delete(name)) throw new Error('no evidence')
    },
    says: [`${VILLAGE}evidence/`, '缺少：清单里有，案卷里没有'],
  },
  {
    what: 'a file was added',
    change: (files) => files.set(`${VILLAGE}evidence/ZZ-999.jpg`, strToU8('later')),
    says: ['ZZ-999.jpg', '多出：清单里没有，是后来放进去的'],
  },
  {
    what: 'a piece of evidence was exchanged for one of the same size',
    change: (files) => {
      const [name = ''] = [...files.keys()].filter((one) => one.startsWith(`${VILLAGE}evidence/`))
      files.set(name, Buffer.from(files.get(name) ?? []).reverse())
    },
    says: [`${VILLAGE}evidence/`, '被改动：内容与封存时不同'],
  },
  {
    what: 'files were added where systems leave theirs, and beside, by names that look like others',
    change: (files) => {
      files.set('__MACOSX/底稿/villages/溪口村/issues.yaml', strToU8('kind: issues'))
      files.set('__MACOSX/._说明.txt', strToU8('left by a system'))
      files.set(`${VILLAGE}caf\u00e9.yaml`, strToU8('kind: issues'))
      files.set(`${VILLAGE}cafe\u0301.yaml`, strToU8('kind: issues'))
    },
    says: ['__MACOSX/底稿/villages/溪口村/issues.yaml', 'caf\u00e9.yaml', 'cafe\u0301.yaml', '多出'],
  },
  {
    what: 'a document was changed',
    change: (files) => files.set(layout.catalogue, strToU8('other')),
    says: [layout.catalogue, '被改动'],
  },
  {
    what: 'a count was changed in the manifest',
    change: (files) =>
      edit(files, layout.manifest, (text) => text.replace(/"issues\/issues":\d+/u, '"issues/issues":999')),
    says: ['999', '不一致', '标签与清单不一致'],
    code: '校验码不同：这不是纸上说的那一份案卷',
  },
  {
    what: 'a count is of a name that objects have by themselves',
    change: (files) =>
      edit(files, layout.manifest, (text) =>
        text.replace('"counts":{', '"counts":{"__proto__":{"issues/issues":7},'),
      ),
    says: ['__proto__', '不一致'],
    code: '校验码不同：这不是纸上说的那一份案卷',
  },
  {
    what: 'the manifest lists a file twice, and was written anew in another layout',
    change: (files) =>
      edit(files, layout.manifest, (text) => {
        const manifest: Manifest = JSON.parse(text)
        const [first] = manifest.files
        const twice = first ? [{ ...first, sha256: '0'.repeat(64) }, ...manifest.files] : []
        return JSON.stringify({ ...manifest, files: twice }, null, 2).replaceAll('\n', '\r\n')
      }),
    says: [layout.manifest, '同一个文件列了两次', '清单里列的文件与清单自己的总校验值不一致'],
  },
  {
    what: 'everything was made anew, consistently',
    change: (files) => {
      edit(files, `${VILLAGE}visits.yaml`, (text) =>
        text.replace(/date: \d{4}-\d\d-\d\d/u, 'date: 2025-09-04'),
      )
      forge(files)
    },
    says: ['案卷里的东西都与清单一致'],
    code: '校验码不同：这不是纸上说的那一份案卷',
  },
  {
    what: 'the check digit of the tag is wrong',
    change: (files) =>
      edit(files, tagIn(files), (text) =>
        text.replace(/^(Root-Code: .*)(.)$/mu, (_, start, last) => `${start}${last === '0' ? '1' : '0'}`),
      ),
    says: ['末位不对'],
  },
  {
    what: 'a signature was copied to another record, and everything made anew',
    change: (files) => {
      edit(files, ISSUES, (text) => {
        const [, first = ''] = [...text.matchAll(SIGNATURE)][0] ?? []
        return text.replaceAll(SIGNATURE, `signature: ${first}`)
      })
      forge(files)
    },
    says: ['签名是从别的记录抄来的'],
  },
  {
    what: 'a signed problem was reworded, and everything made anew',
    change: (files) => {
      edit(files, ISSUES, (text) => text.replace(/(id: WT-002[\s\S]*?text: )/u, '$1另外，'))
      forge(files)
    },
    says: ['签名以后内容有改动'],
  },
  {
    what: 'a signature is said to be of another person',
    change: (files) => {
      edit(files, ISSUES, (text) => text.replace(/by: 罗立言/u, 'by: 沈玉琴'))
      forge(files)
    },
    says: ['签名不成立：签的不是这条内容'],
  },
  {
    what: 'a signature is exchanged for one that browsers do not check, and everything made anew',
    change: (files) => {
      edit(files, ISSUES, (text) => text.replace(SIGNATURE, `signature: ${madeUpRsa()}`))
      forge(files)
    },
    says: ['签名用的钥匙不是署名人的'],
  },
  {
    what: 'one key is entered for two people, and everything made anew',
    change: (files) => {
      edit(files, `${layout.papers}inspect.yaml`, (text) => {
        const [, second = '', third = ''] = [...text.matchAll(/key: (ssh-\S+ [^\s,]+)/gu)].map(
          ([, key]) => key,
        )
        return text.replace(second, third)
      })
      forge(files)
    },
    says: ['沈玉琴、罗立言是同一把公钥'],
  },
  {
    what: 'a key was retired before the day of its signature',
    change: (files) => {
      edit(files, `${layout.papers}inspect.yaml`, (text) =>
        text.replaceAll(/from: 2025-09-01/gu, 'from: 2025-09-01, to: 2025-09-05'),
      )
      forge(files)
    },
    says: ['签名那天这把钥匙没有在用'],
  },
  {
    what: 'names and values are HTML, and ways out',
    change: (files) => {
      files.set(`${layout.papers}<img src=x onerror="document.title='owned'">.yaml`, strToU8('kind: issues'))
      files.set('底稿/../../../escape.txt', strToU8('out'))
      files.set(
        `${layout.papers}villages/__proto__/issues.yaml`,
        strToU8('kind: issues\nissues: [1, null]\n'),
      )
    },
    says: ['<img src=x onerror="document.title=\'owned\'">.yaml', '名称可疑', '__proto__'],
  },
  {
    what: 'the manifest is no manifest',
    change: (files) =>
      files.set(layout.manifest, strToU8('{"format":"inspect-manifest-v1","files":[{"path":1}]}')),
    says: ['读不出来，不是本程序写的清单'],
  },
]
