import type { Entry } from '../disk/walk.ts'
import type { Text } from '../language.ts'
import type { OpenDispute } from '../merging/open-dispute.ts'
import type { Diagnostic } from '../source/diagnostic.ts'
import type { Position } from '../source/location.ts'
import { diagnose } from './diagnose.ts'
import type { PaperFile } from './snapshot.ts'

type Trouble = NonNullable<PaperFile['trouble']>

const troubles: Record<Trouble, { code: string; message: Text; hint: Text }> = {
  link: {
    code: 'round/link',
    message: { zh: '这是一个链接，不是文件本身，未读取', en: 'this is a link, not a file, and was not read' },
    hint: { zh: '把链接指向的文件复制到这里。', en: 'Copy the file it points to here.' },
  },
  unreadable: {
    code: 'round/unreadable-file',
    message: {
      zh: '打不开（没有权限，或磁盘出错）',
      en: 'it cannot be opened (no permission, or a disk fault)',
    },
    hint: {
      zh: '检查文件权限，关闭正在占用它的程序后再试。',
      en: 'Check its permissions, close programs that hold it, try again.',
    },
  },
  folder: {
    code: 'round/unreadable-file',
    message: { zh: '这是一个文件夹，不是文书', en: 'this is a folder, not a paper' },
    hint: {
      zh: '文书在里面的，取出来放到这里；空的删去。',
      en: 'Take the paper out of it and put it here; remove the folder if it is empty.',
    },
  },
  other: {
    code: 'round/unreadable-file',
    message: { zh: '不是普通文件，未读取', en: 'it is not a regular file and was not read' },
    hint: { zh: '删去它，放上文书本身。', en: 'Remove it and put the paper itself here.' },
  },
  size: {
    code: 'round/file-size',
    message: { zh: '超过 16 MB，未读取', en: 'it is over 16 MB and was not read' },
    hint: {
      zh: '一份文书不会这么大；照片、扫描件放在 evidence 文件夹。',
      en: 'No paper is that large; photographs and scans belong into evidence/.',
    },
  },
}

export function fileProblem(file: PaperFile, village: string | null): Diagnostic {
  const { code, ...said } = troubles[file.trouble ?? 'unreadable']
  return diagnose(code, village, { file: file.path, ...said })
}

export function oddityProblem(entry: Entry, village: string | null): Diagnostic {
  const { code, ...said } = troubles[entry.kind === 'link' ? 'link' : 'unreadable']
  return diagnose(code, village, { file: entry.path === '' ? '.' : entry.path, ...said })
}

export function encodingProblem(
  file: string,
  { encoding, broken }: { readonly encoding: Text; readonly broken: Position | null },
  village: string | null,
): Diagnostic {
  if (broken) return damagedProblem(file, broken, village)
  return diagnose('yaml/encoding', village, {
    file,
    message: {
      zh: `文件是${encoding.zh}，应为 UTF-8`,
      en: `the file is in ${encoding.en}; it must be UTF-8`,
    },
    hint: {
      zh: '用记事本打开，“另存为”时编码选 UTF-8，覆盖原文件。',
      en: 'Open it in Notepad and save it again with the encoding UTF-8.',
    },
  })
}

function damagedProblem(file: string, start: Position, village: string | null): Diagnostic {
  return diagnose('yaml/encoding', village, {
    file,
    range: { start, end: { ...start, column: start.column + 1 } },
    message: {
      zh: '从这里起有损坏的字节，不是 UTF-8 文本',
      en: 'bytes are damaged from here on: this is no UTF-8 text',
    },
    hint: {
      zh: '从备份或留痕记录（inspect log）中恢复；没有的，用记事本打开，把这一处照原件重新录入，存为 UTF-8。',
      en: 'Restore it from a copy or from the history (inspect log), or type this place again from the original and save as UTF-8.',
    },
  })
}

/** What was written is said by `resolve`, to those who may see it. */
export function disputeProblem({ id, file, record, label }: OpenDispute, village: string | null): Diagnostic {
  const field = label === '' ? '' : `“${label}”`
  const zh = `${record ?? ''}${record && field ? '的' : ''}${field}` || '这份文件'
  const en = [record, field].filter((part) => part).join(' ') || 'this file'
  return diagnose('merge/unresolved', village, {
    file,
    message: {
      zh: `${zh}两边改得不一样，还没有裁定（分歧 ${id}）`,
      en: `${en} was changed differently on both sides, and nobody has settled it (${id})`,
    },
    hint: {
      zh: `运行 inspect resolve 逐条裁定，或 inspect resolve ${id} --take ours。`,
      en: `Settle it with inspect resolve, or inspect resolve ${id} --take ours.`,
    },
  })
}
