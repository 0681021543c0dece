import type { Subcommand } from '../subcommand.ts'

export const archive: Subcommand = {
  name: 'archive',
  summary: {
    zh: '立卷归档：底稿、证据、文书、签名、历史和核验网页合成一卷',
    en: 'the round as a file for the archive, with a page that verifies it',
  },
  arguments: '[action] [file]',
  options: [
    [
      '-o, --output <file>',
      {
        zh: '存成这个 zip 文件；不以 .zip 结尾的，存成文件夹',
        en: 'the zip file to write; a folder where the name does not end in .zip',
      },
    ],
    [
      '--for <who...>',
      {
        zh: '谁能打开受限部分：姓名或 age1 开头的公钥；默认是登记了接收公钥的人',
        en: 'who can open the restricted part: names or age1… keys; all who have one by default',
      },
    ],
    [
      '--closed-history',
      {
        zh: '历史只放进受限部分：从前的文书里写过说话人的',
        en: 'the history goes into the restricted part: where old papers name who spoke',
      },
    ],
    ['--open-only', { zh: '不要受限部分', en: 'without the restricted part' }],
    [
      '--identity <file>',
      { zh: 'open：打开受限部分用的身份文件', en: 'open: the identity that opens the restricted part' },
    ],
    ['--dry-run', { zh: '只看缺什么，不写', en: 'only say what is missing' }],
    ['--force', { zh: '覆盖同名文件', en: 'overwrite a file of that name' }],
  ],
  notes: {
    zh: '例：\n  inspect archive                      写到 out/归档/\n  inspect archive -o D:\\案卷.zip\n  inspect archive --for 沈玉琴 --for age1…\n  inspect archive open 案卷.zip --identity 我的身份.txt -o 还原\n先保存（inspect save）、封存（inspect seal 归档）。案卷里没有受限资料；受限资料\n另成一个加密文件（-受限.age），只有所写的人打得开。open 先核对，再还原到另一个\n文件夹。\n印出的“案卷校验码”写在卷皮上；文书末页的“档案校验码”用来核对底稿。\n',
    en: 'Examples:\n  inspect archive                      writes to out/归档/\n  inspect archive -o D:\\file.zip\n  inspect archive --for 沈玉琴 --for age1…\n  inspect archive open file.zip --identity mine.txt -o restored\nSave and seal first. Nothing restricted is in it: that goes into an encrypted\nfile of its own (-受限.age). open verifies before it restores to another folder.\nWrite the code of the archive on its box; the root code on documents is what the\npapers are compared with.\n',
  },
  run: async (session, names, options) =>
    (await import('./run-archive.ts')).runArchive(session, names, options),
}
