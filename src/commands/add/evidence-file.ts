import { basename, extname, resolve } from 'node:path'
import { readWhole } from '../../disk/read.ts'
import { sha256 } from '../../disk/sha256.ts'
import { plainFileSize } from '../../disk/write-together.ts'
import { tellsPosition } from '../../images/orientation.ts'
import { type PictureKind, pictureKind } from '../../images/picture-kind.ts'
import { withoutCameraData } from '../../images/without-camera-data.ts'
import type { Text } from '../../language.ts'
import { carriesMacros } from '../../packages/carries-macros.ts'
import { pdfPages } from '../../packages/pdf-pages.ts'

/** A file as it goes into the evidence. */
export interface EvidenceCopy {
  /** as it was named on the command line */
  readonly said: string
  /** with its dot, by what the file is */
  readonly extension: string
  readonly bytes: Uint8Array
  readonly sha256: string
  /** SHA-256 of the file as it came */
  readonly original: string
  readonly title: string | null
  /** undefined for what has no pages */
  readonly pages: number | null | undefined
}

const MEGABYTE = 1024 * 1024
const LARGEST = 50 * MEGABYTE

/** What a team brings home; programs, archives and pages of the web are not among it. */
const KNOWN = new Set(
  [
    '.pdf .ofd .jpg .jpeg .png .webp .tif .tiff .bmp .gif .doc .docx .xls .xlsx .ppt .pptx .wps .et .dps',
    '.rtf .txt .csv .mp3 .wav .m4a .amr .aac .mp4 .mov .avi .3gp .m4v',
  ]
    .join(' ')
    .split(' '),
)

const PICTURES = new Set(['.jpg', '.jpeg', '.png', '.webp', '.tif', '.tiff', '.bmp', '.gif'])

/** A file ready to be copied, or why it cannot be. */
export function evidenceFile(cwd: string, said: string): EvidenceCopy | Text {
  const path = resolve(cwd, said)
  const size = plainFileSize(path)
  if (size === null) return { zh: '不是文件', en: 'is no file' }
  if (size === 0) return { zh: '是空文件', en: 'is empty' }
  if (size > LARGEST)
    return {
      zh: `有 ${Math.ceil(size / MEGABYTE)} MB，超过 50 MB；请压缩或分成几个文件`,
      en: `has ${Math.ceil(size / MEGABYTE)} MB, more than 50 MB; make it smaller or split it`,
    }
  const read = readWhole(path)
  if (!read) return { zh: '打不开', en: 'cannot be opened' }
  return copyOf(said, read)
}

function copyOf(said: string, { bytes, hash }: { bytes: Uint8Array; hash: string }): EvidenceCopy | Text {
  const picture = pictureKind(bytes)
  const extension = (picture && EXTENSIONS[picture]) ?? extname(said).toLowerCase()
  const refused = refusal(bytes, extension, picture)
  if (refused) return refused
  const plain = withoutCameraData(bytes)
  if (!plain) return { zh: '图片已损坏，请重新导出', en: 'is a damaged picture; export it again' }
  return {
    said,
    extension,
    bytes: plain,
    sha256: sha256(plain),
    original: hash,
    title: titleOf(basename(said, extname(said))),
    pages: extension === '.pdf' ? pdfPages(plain) : undefined,
  }
}

const EXTENSIONS: Partial<Record<PictureKind, string>> = { jpeg: '.jpg', png: '.png', webp: '.webp' }

function refusal(bytes: Uint8Array, extension: string, picture: PictureKind | null): Text | null {
  if (picture === 'heic')
    return {
      zh: '是 HEIC 照片，无法去除其中的拍摄地点；请在手机上另存为 JPEG，或把相机格式改为“兼容性最佳”',
      en: 'is a HEIC photograph, whose place of taking cannot be removed; save it as JPEG',
    }
  if (picture === 'tiff' && tellsPosition(bytes))
    return {
      zh: '是带拍摄地点的 TIFF 图片；请另存为 JPEG 或 PNG',
      en: 'is a TIFF picture with its place of taking; save it as JPEG or PNG',
    }
  if (isProgram(bytes)) return { zh: '是可执行程序', en: 'is a program' }
  if (!KNOWN.has(extension))
    return {
      zh: `不收这种文件（${extension || '没有扩展名'}）；压缩包请先解开，网页请打印成 PDF`,
      en: `files of this kind (${extension || 'no extension'}) are not taken; unpack archives, print web pages to PDF`,
    }
  if (picture === null && PICTURES.has(extension))
    return {
      zh: `内容不是图片（扩展名 ${extension}）；请核对是不是拷错了文件`,
      en: `is no picture, whatever its name says (${extension}); is it the right file?`,
    }
  if (extension === '.pdf' && !Buffer.from(bytes.subarray(0, 1024)).includes('%PDF-'))
    return {
      zh: '内容不是 PDF；请核对是不是拷错了文件，或重新扫描、导出',
      en: 'is no PDF, whatever its name says; is it the right file?',
    }
  if (carriesMacros(bytes))
    return { zh: '带有宏；请另存为 PDF 或不带宏的文件', en: 'carries macros; save it as PDF or without them' }
  return null
}

/** Windows, Linux and macOS programs, and scripts, by their first bytes. */
function isProgram(bytes: Uint8Array): boolean {
  const first = Buffer.from(bytes.subarray(0, 4)).toString('latin1')
  return /^(?:MZ|\x7fELF|#!|\xcf\xfa\xed\xfe|\xfe\xed\xfa|\xca\xfe\xba\xbe)/u.test(first)
}

/** Names that cameras, telephones and scanners give say nothing. */
const NUMBERED =
  /^(?:IMG|DSC[NF]?|PXL|MVIMG|VID|mmexport|wx_camera|微信图片|微信截图|Screenshot|屏幕截图|截图|scan|扫描|image|photo|QQ图片)?[-_ ()（）\d]*$/iu

function titleOf(name: string): string | null {
  const plain = name.normalize('NFC').trim()
  return NUMBERED.test(plain) || /^\d+$/u.test(plain) ? null : plain
}
