import type { ArchiveVerdict } from '../archives/check-archive.ts'
import { readRootCode } from '../seals/root-code.ts'
import { element } from './elements.ts'

/** What the code that somebody typed from a paper says of an archive; null while nothing is typed. */
export function compareCode(typed: string, verdict: ArchiveVerdict | null): HTMLElement | null {
  if (typed.trim() === '') return null
  const code = readRootCode(typed)
  if (code === null)
    return said(
      'wait',
      '这不是完整的校验码，或者抄错了一个字（末位是校验用的）。请对照纸上重抄。',
      'Mistyped: the check digit does not fit.',
    )
  if (!verdict?.code)
    return said('wait', '校验码没有抄错。请先打开案卷。', 'The code is well formed; open the archive.')
  if (code === verdict.code) return same(verdict.sound, seal)
  if (code === verdict.archiveCode) return same(verdict.sound, whole)
  const earlier = verdict.seals.find(({ note, faults }) => note.code === code && faults.length === 0)
  if (earlier)
    return said(
      'wait',
      `这是第${earlier.note.seal}次封存（${earlier.note.date}）的校验码，那次封存的清单在案卷里，没有改过。底稿在那以后又封存过，请用最后一次封存以后印的文书再核一次。`,
      'The code of an earlier seal, whose manifest is here unchanged.',
    )
  return said(
    'bad',
    '✘ 校验码不同：这不是纸上说的那一份案卷。里面即使处处一致，也可能整个被换过。',
    'Another code: this is not the archive that the paper speaks of.',
  )
}

/** What stands on the last page of documents proves what was sealed, and nothing that was put in later. */
const seal = {
  name: '档案校验码',
  means:
    '底稿、证据和记录条数就是封存时的那一份，没有被改过。文书、台账、历史是封存以后装进来的，要用卷皮上的案卷校验码核对。',
}
const whole = { name: '案卷校验码', means: '整个案卷就是立卷时的那一份，没有被改过。' }

function same(sound: boolean, { name, means }: typeof seal): HTMLElement {
  return sound
    ? said('good', `✔ 与纸上的${name}相同：${means}`, 'The same code as on the paper.')
    : said(
        'bad',
        `✘ 清单与纸上的${name}相同，但是案卷里的东西与清单不一致，见下面红字。`,
        'The list is the right one, but the files differ from it.',
      )
}

function said(how: 'good' | 'bad' | 'wait', zh: string, en: string): HTMLElement {
  return element('p', `banner ${how}`, zh, element('small', '', en))
}
