import type { ArchiveVerdict } from '../archives/check-archive.ts'
import { type ArchivedState, signatureTexts, soundSignatures } from '../archives/signature-verdicts.ts'
import { stepTitles } from '../signatures/step-titles.ts'
import { element, folded, heading, table } from './elements.ts'

/** What this page has not seen for itself. */
export const marks: Partial<Record<ArchivedState, string>> = { unchecked: '？' }

/** Who signed what, whether it holds, and how to see that without this page. */
export function signaturesPart({ signatures, commands }: ArchiveVerdict): HTMLElement[] {
  const rowsOf = (some: ArchiveVerdict['signatures']) =>
    some.map(({ statement: { village, id, step, by, date }, paper, state }) => {
      const good = soundSignatures.has(state)
      const said = `${signatureTexts[state].zh}${state === 'ink' && paper ? `（${paper}）` : ''}`
      return {
        cells: [
          `${village} ${id}`,
          stepTitles[step].zh,
          by,
          date,
          `${marks[state] ?? (good ? '✔' : '✘')} ${said}`,
        ],
        good,
      }
    })
  const titles = ['问题', '签名', '署名人', '日期', '情况']
  const other = signatures.filter(({ state }) => !soundSignatures.has(state))
  return [
    heading('签名', 'Signatures'),
    other.length === 0 ? summary(signatures) : table(titles, rowsOf(other)),
    ...(signatures.length === 0 ? [] : [folded('谁在什么时候签了什么', table(titles, rowsOf(signatures)))]),
    ...commandsPart(commands),
  ]
}

function summary(signatures: ArchiveVerdict['signatures']): HTMLElement {
  if (signatures.length === 0) return element('p', 'good', '问题底稿没有签名。')
  const left = signatures.filter(({ state }) => state === 'unchecked').length
  if (left === 0) return element('p', 'good', `✔ ${signatures.length} 个签名没有发现问题。`)
  const said = `${signatures.length - left} 个签名没有发现问题，另有 ${left} 个（RSA 钥匙）本页核不了，要用 ssh-keygen 核。`
  return element('p', 'wait', said)
}

/** At most so many commands are shown: an archive may be made to hold millions. */
const MOST_COMMANDS = 2000

function commandsPart(commands: ArchiveVerdict['commands']): HTMLElement[] {
  if (commands.length === 0) return []
  const lines = commands
    .slice(0, MOST_COMMANDS)
    .map(({ about, command }) => `# ${about.replaceAll(/\s+/gu, ' ')}\n${command}`)
  return [
    folded(
      '不信本页的，用 ssh-keygen 自己核（在案卷的“签名”文件夹里逐条运行，或者运行 verify.sh、验证签名.cmd）',
      element('pre', '', lines.join('\n')),
    ),
  ]
}
