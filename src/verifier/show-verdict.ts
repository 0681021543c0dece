import type { ArchiveVerdict } from '../archives/check-archive.ts'
import { fileStates } from '../archives/file-verdicts.ts'
import { signatureTexts, soundSignatures } from '../archives/signature-verdicts.ts'
import { dayInChinese } from '../papers/day-in-chinese.ts'
import { stageNamed } from '../seals/stages.ts'
import { type Child, element, folded, heading, table } from './elements.ts'
import { marks, signaturesPart } from './signatures-part.ts'

/** Everything that is to be said of an archive, the worst first. */
export function showVerdict(verdict: ArchiveVerdict): HTMLElement[] {
  return [
    banner(verdict),
    ...roundPart(verdict),
    ...findingsPart(verdict),
    ...filesPart(verdict),
    ...countsPart(verdict),
    ...sealsPart(verdict),
    ...signaturesPart(verdict),
  ]
}

/** How many things are wrong. */
function faultsIn({ files, counts, findings, signatures, seals }: ArchiveVerdict): number {
  return (
    findings.length +
    files.filter(({ state }) => state !== 'same').length +
    counts.filter(({ said, found }) => said !== found).length +
    signatures.filter(({ state }) => !soundSignatures.has(state)).length +
    seals.filter(({ faults, signature }) => faults.length > 0 || !isGood(signature)).length
  )
}

function isGood(state: ArchiveVerdict['seals'][number]['signature']): boolean {
  return state === null || soundSignatures.has(state)
}

function banner(verdict: ArchiveVerdict): HTMLElement {
  const faults = faultsIn(verdict)
  if (verdict.sound)
    return element(
      'p',
      'banner good',
      '✔ 案卷里的东西都与清单一致',
      element(
        'small',
        '',
        '还要抄入纸上的校验码，看是不是同一份。All files agree with the lists; now compare the code.',
      ),
    )
  return element(
    'p',
    'banner bad',
    `✘ 发现 ${faults} 处不一致：案卷被动过，或者不完整`,
    element('small', '', '逐处列在下面。Differences were found; each is listed below.'),
  )
}

function roundPart({ manifest, list, code, archiveCode }: ArchiveVerdict): HTMLElement[] {
  if (!manifest) return []
  const { round, seal, stage, date, by, commits, files, despite } = manifest
  const title = stageNamed(stage)?.title.zh ?? stage
  const row = (name: string, ...value: readonly Child[]) =>
    element('tr', '', element('th', '', name), element('td', '', ...value))
  const rows = [
    row('轮次', round.name),
    row('封存', `第${seal}次（${title}），${dayInChinese(date)}，封存人${by}`),
    row('封存的内容', `${files.length} 个文件，${commits} 次保存`),
    row('算出的档案校验码', element('span', 'mono', code ?? '—')),
    row('算出的案卷校验码', element('span', 'mono', archiveCode ?? '—')),
    ...(despite ? [row('带错封存', `${despite.errors} 处错误，原因：${despite.reason}`)] : []),
    ...(list ? [row('立卷', `${list.date}，程序版本 ${list.version}`)] : []),
  ]
  const unsealed = list?.unsealed ?? []
  return [
    heading('案卷', 'The archive'),
    element('table', '', element('tbody', '', ...rows)),
    ...(unsealed.length === 0
      ? []
      : [
          element('p', 'wait', `封存以后又保存过 ${unsealed.length} 次，没有封存，校验码证明不了：`),
          table(
            ['日期', '谁', '说明'],
            unsealed.map(({ date, by, subject }) => ({ cells: [date, by, subject], good: true })),
          ),
        ]),
  ]
}

function findingsPart({ findings }: ArchiveVerdict): HTMLElement[] {
  if (findings.length === 0) return []
  const rows = findings.map(({ place, text }) => ({ cells: [place, text.zh], good: false }))
  return [heading('案卷整体的问题', 'The archive as a whole'), table(['哪里', '问题'], rows)]
}

function filesPart({ files }: ArchiveVerdict): HTMLElement[] {
  if (files.length === 0) return []
  const other = files.filter(({ state }) => state !== 'same')
  const rowsOf = (some: ArchiveVerdict['files']) =>
    some.map(({ path, state }) => ({
      cells: [path, `${state === 'same' ? '✔ ' : '✘ '}${fileStates[state].zh}`],
      good: state === 'same',
    }))
  const same = files.length - other.length
  const said =
    other.length === 0
      ? element('p', 'good', `✔ ${files.length} 个文件全部一致，没有改动、缺少、多出。`)
      : element('p', 'bad', `✘ ${other.length} 个文件不一致，${same} 个一致。`)
  return [
    heading('文件', 'Files'),
    said,
    ...(other.length === 0 ? [] : [table(['文件', '情况'], rowsOf(other))]),
    folded(
      `一致的 ${same} 个文件`,
      table(['文件', '情况'], rowsOf(files.filter(({ state }) => state === 'same'))),
    ),
  ]
}

function countsPart({ counts }: ArchiveVerdict): HTMLElement[] {
  if (counts.length === 0) return []
  const rowsOf = (some: ArchiveVerdict['counts']) =>
    some.map(({ place, title, said, found }) => ({
      cells: [
        place === '' ? '本轮' : place.replace(/^(?:villages|towns)\//u, ''),
        title,
        said,
        found,
        said === found ? '✔ 一致' : '✘ 不一致',
      ],
      good: said === found,
    }))
  const titles = ['哪里', '记录', '清单上的条数', '案卷里的条数', '情况']
  const other = counts.filter(({ said, found }) => said !== found)
  return [
    heading('记录条数', 'Counts of records'),
    other.length === 0
      ? element('p', 'good', '✔ 各类记录的条数都与封存清单一致。')
      : table(titles, rowsOf(other)),
    folded(`各村、各类记录的条数（${counts.length} 行）`, table(titles, rowsOf(counts))),
  ]
}

function sealsPart({ seals }: ArchiveVerdict): HTMLElement[] {
  if (seals.length === 0) return []
  const rows = seals.map(({ note, signature, faults }) => {
    const good = faults.length === 0 && isGood(signature)
    const said = signature === null ? '没有电子签名' : signatureTexts[signature].zh
    const agrees = faults.length === 0 ? ['与清单一致'] : faults.map(({ zh }) => zh)
    const state = [...agrees, said].join('；')
    const mark = good ? ((signature && marks[signature]) ?? '✔') : '✘'
    const title = stageNamed(note.stage)?.title.zh ?? note.stage
    return {
      cells: [`第${note.seal}次 ${title}`, note.date, note.by, note.code, `${mark} ${state}`],
      good,
    }
  })
  return [heading('历次封存', 'Seals'), table(['封存', '日期', '封存人', '标签上的校验码', '情况'], rows)]
}
