import type { Text } from '../../language.ts'
import type { Unopened } from '../../packages/open-package.ts'
import type { Origin } from '../../packages/origin.ts'
import type { MissingHistory } from './past-round.ts'
import type { Verdict } from './verdict.ts'

/** Why a file is not looked into. */
export const UNOPENED: Readonly<Record<Unopened, Text>> = {
  compound: {
    zh: '是旧格式（.doc、.xls）或者加了密码的文件，本工具不写这种文件',
    en: 'is of the old formats (.doc, .xls) or has a password: this program writes neither',
  },
  macros: {
    zh: '带有宏，本工具写的文件没有宏：有人改过，没有打开',
    en: 'carries macros, which this program never writes: somebody changed it; it was not opened',
  },
  damaged: { zh: '文件损坏，打不开', en: 'is damaged and cannot be opened' },
  'too-large': {
    zh: '解压后过大，没有打开',
    en: 'grows too large when unpacked and was not opened',
  },
  other: {
    zh: '不是 Word（docx）或 Excel（xlsx）文件',
    en: 'is neither a Word (docx) nor an Excel (xlsx) file',
  },
}

/** Forms, lists of contents and files of other programs say nothing of where they came from. */
export function NO_ORIGIN(edited: boolean | null): Text {
  if (edited === null)
    return {
      zh: '不是本工具写出的文书，或者属性已被删去',
      en: 'was not written by this program, or its properties were removed',
    }
  return edited
    ? {
        zh: '没有记出处，查不了同底稿是否一致；写出以后内容有改动',
        en: 'does not say where it came from; its content was changed since it was written',
      }
    : {
        zh: '没有记出处，查不了同底稿是否一致；写出以后内容没有改动',
        en: 'does not say where it came from; its content was not changed since it was written',
      }
}

export function withoutHistory(missing: MissingHistory, { round, commit, restricted }: Origin): Text {
  if (missing === 'restricted')
    return {
      zh: `本机的受限资料库没有提交 ${short(restricted)}，在本组存放受限资料的机器上核对`,
      en: `the restricted papers here do not have commit ${short(restricted)}: verify it where the team keeps them`,
    }
  return {
    zh: `本轮的记录里没有提交 ${short(commit)}：文书出自“${round}”，可能是别的轮次的，或者记录还没有同步`,
    en: `this round does not have commit ${short(commit)}: the document is of “${round}”; is it another round, or not exchanged yet?`,
  }
}

export function short(commit: string | null): string {
  return commit?.slice(0, 10) ?? '—'
}

/** What is to be known of a comparison. */
export function notesOn(
  { result, origin, fromDisk, edited }: Omit<Verdict, 'notes'>,
  version: string,
  restrictedHere: boolean,
): Text[] {
  const notes: Text[] = []
  if (fromDisk) {
    notes.push({
      zh: '写出时底稿还没有保存，是同磁盘上现在的底稿比的',
      en: 'its papers were not saved when it was made: compared with those on the disk now',
    })
  }
  if (result === 'same' || !origin) return notes
  if (origin.restricted === null && restrictedHere === false)
    notes.push({
      zh: '写出时受限资料没有保存记录，谈话、信访的件次可能因此不同',
      en: 'restricted papers had no history then: counts of interviews and petitions may differ for that',
    })
  if (origin.version !== version)
    notes.push({
      zh: `文书是 ${origin.version} 版写的，本机是 ${version} 版，不一致可能是版本不同`,
      en: `it was written by version ${origin.version}, this is ${version}: that may be why it differs`,
    })
  else if (result === 'changed' && edited === false)
    notes.push({
      zh: '文件写出以后没有改动，不一致在底稿',
      en: 'the file was not changed since it was written: the papers are what differs',
    })
  return notes
}
