import type { Subcommand } from '../subcommand.ts'

export const archive: Subcommand = {
  name: 'archive',
  summary: {
    zh: '立卷归档：底稿、证据、文书、签名、历史和核验网页合成一卷',
    en: 'the round as a file for the archive, with a page that verifies it',
  },
  arguments: '',
  options: [
    [
      '-o, --output <file>',
      {
        zh: '存成这个 zip 文件；不以 .zip 结尾的，存成文件夹',
        en: 'the zip file to write; a folder where the name does not end in .zip',
      },
    ],
    ['--dry-run', { zh: '只看缺什么，不写', en: 'only say what is missing' }],
    ['--force', { zh: '覆盖同名文件', en: 'overwrite a file of that name' }],
  ],
  notes: {
    zh: '例：\n  inspect archive                      写到 out/归档/\n  inspect archive -o D:\\案卷.zip\n先保存（inspect save）、封存（inspect seal 归档）。案卷里没有受限资料。\n印出的“案卷校验码”写在卷皮上；文书末页的“档案校验码”用来核对底稿。\n',
    en: 'Examples:\n  inspect archive                      writes to out/归档/\n  inspect archive -o D:\\file.zip\nSave and seal first. Nothing restricted is in it. Write the code of the archive\non its box; the root code on documents is what the papers are compared with.\n',
  },
  run: async (session, names, options) =>
    (await import('./run-archive.ts')).runArchive(session, names, options),
}
