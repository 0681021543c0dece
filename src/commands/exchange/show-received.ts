import type { Text } from '../../language.ts'
import { hashGroups } from '../../setup/hash-groups.ts'
import type { Session } from '../../terminal/terminal.ts'
import { wrap } from '../../terminal/wrap.ts'
import { printJson } from '../output/print-json.ts'
import type { Options } from '../subcommand.ts'
import type { ReceivedSummary } from './received-summary.ts'

/** On stdout what came, on stderr what to do next. */
export function showReceived(session: Session, summary: ReceivedSummary, options: Options): void {
  if (options.json === true) {
    const said = { version: 1, dryRun: options.dryRun === true, ...summary }
    printJson(session, said)
    return
  }
  const { errors, sha256 } = summary
  const texts: Text[] = [
    { zh: `交接包校验值：${hashGroups(sha256)}`, en: `hash of the package: ${hashGroups(sha256)}` },
    ...summary.repositories.map(repositoryText),
    ...contentTexts(summary),
    {
      zh: `校验：错误 ${errors.after} 处（接收以前 ${errors.before} 处）`,
      en: `check: ${errors.after} errors (${errors.before} before)`,
    },
  ]
  session.out(`${texts.map((text) => wrap(session.say(text), 80)).join('\n')}\n`)
  if (!session.quiet) session.err(`${wrap(session.say(nextStep(summary, options)), 80)}\n`)
}

function repositoryText({
  repository,
  isNew,
  sender,
  to,
  commits,
}: ReceivedSummary['repositories'][number]): Text {
  const where =
    repository === 'ordinary' ? { zh: '普通文书', en: 'papers' } : { zh: '受限文书', en: 'restricted papers' }
  const commit = to.slice(0, 10)
  if (isNew)
    return {
      zh: `${where.zh}：${sender}，截至 ${commit}，新到 ${commits} 次保存`,
      en: `${where.en}: ${sender}, up to ${commit}, ${commits} new commits`,
    }
  return {
    zh: `${where.zh}：截至 ${commit} 的内容本机已有，没有新内容`,
    en: `${where.en}: all up to ${commit} is here already`,
  }
}

function contentTexts({ papers, evidence, renamings }: ReceivedSummary): Text[] {
  return [
    ...papers.map(({ title, kind, added, removed, changed }) => ({
      zh: `  ${title}：新增 ${added} 条，删去 ${removed} 条，改动 ${changed} 栏`,
      en: `  ${kind}: records added ${added}, removed ${removed}; fields changed ${changed}`,
    })),
    ...(evidence > 0 ? [{ zh: `  证据文件：新增 ${evidence} 个`, en: `  evidence files: ${evidence}` }] : []),
    ...renamings.map(({ place, from, to }) => ({
      zh: `  ${place} ${from} 两边都有，一边改编为 ${to}`,
      en: `  ${place} ${from} was given twice; one is ${to} now`,
    })),
  ]
}

function nextStep({ repositories, disputes, errors }: ReceivedSummary, options: Options): Text {
  if (options.dryRun === true)
    return { zh: '以上是合并后的样子，没有合并。', en: 'This is how it would be; nothing was merged.' }
  if (!repositories.some(({ isNew }) => isNew))
    return { zh: '没有要合并的。', en: 'There was nothing to merge.' }
  if (disputes > 0)
    return {
      zh: `已合并；${disputes} 处两边改得不一样，先留用本机的。下一步：inspect resolve`,
      en: `Merged; ${disputes} places were changed differently and ours stand. Next: inspect resolve`,
    }
  if (errors.after > errors.before)
    return {
      zh: '已合并；错误比以前多，下一步：inspect check',
      en: 'Merged; there are more errors than before. Next: inspect check',
    }
  return { zh: '已合并，没有要裁定的。', en: 'Merged; nothing is to be settled.' }
}
