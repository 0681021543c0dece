import type { Due } from '../analysis/due.ts'
import type { VillageStatus } from '../analysis/village-status.ts'
import { paperKinds } from '../papers/index.ts'
import { Fraction, ratio } from '../scoring/fraction.ts'
import { several } from './several.ts'
import { styleFor } from './style.ts'
import type { Session } from './terminal.ts'
import { villageHeading } from './village-heading.ts'
import { wrap } from './wrap.ts'

/** A paragraph a village: counts first, then what is missing, then what is due. */
export function formatStatus(villages: readonly VillageStatus[], session: Session): string {
  if (villages.length === 0)
    return `${session.say({ zh: '本轮还没有村。运行 inspect init <村名> 建一个。', en: 'The round has no village yet: inspect init <village>.' })}\n`
  return `${villages.map((village) => formatVillage(village, session)).join('\n\n')}\n`
}

function formatVillage(status: VillageStatus, session: Session): string {
  const { bold } = styleFor(session.colour)
  const told = [...progress(status, session), ...gaps(status, session)].map((line) => wrap(line, 80, '  '))
  const due = status.due.map((one) => dueLine(one, session))
  return [bold(villageHeading(status.village, status.town, session)), ...told, ...due].join('\n')
}

function progress({ coverage, leads, issues }: VillageStatus, session: Session): string[] {
  const count = (number: number | null) => (number === null ? '—' : String(number))
  const { households, visited } = coverage
  const left = leads.total === null ? '—' : leads.open.length
  const rate = ratio(visited, households)
  const share = rate === null ? null : `${rate.times(Fraction.of(100n)).toFixed()}%`
  return [
    session.say({
      zh: `谈话 ${count(coverage.interviews)} 人次，信访 ${count(coverage.petitions)} 件，走访 ${count(coverage.visits)} 次、${count(visited)} 户${share === null ? '' : `（常住户的 ${share}）`}`,
      en: `${several(coverage.interviews, 'interview')}, ${several(coverage.petitions, 'petition')}, ${several(coverage.visits, 'visit')} to ${several(visited, 'household')}${share === null ? '' : ` (${share} of the resident ones)`}`,
    }),
    session.say({
      zh: `待查问题 ${count(leads.total)} 条，未了 ${left} 条；问题 ${count(issues.total)} 个，已核实 ${count(issues.verified)} 个`,
      en: `${several(leads.total, 'lead')}, ${left} open; ${several(issues.total, 'problem')}, ${count(issues.verified)} verified`,
    }),
  ]
}

function gaps({ papers, coverage, leads, issues }: VillageStatus, session: Session): string[] {
  const titles = (names: readonly string[]) =>
    names.map((name) =>
      session.say(paperKinds.find((kind) => kind.name === name)?.title ?? { zh: name, en: name }),
    )
  const listed: readonly [string, string, readonly string[]][] = [
    ['有错未采用', 'broken', titles(papers.dropped)],
    ['缺', 'missing', titles(papers.missing)],
    ['应谈未谈', 'not talked to', coverage.notTalkedTo ?? []],
    ['待查问题未了', 'open leads', leads.open],
    ['问题无出处', 'problems without sources', issues.withoutSources],
    ['已核实未审签', 'verified, not approved', issues.unsigned],
  ]
  const comma = session.say({ zh: '、', en: ', ' })
  return listed
    .filter(([, , names]) => names.length > 0)
    .map(([zh, en, names]) => `${session.say({ zh: `${zh}：`, en: `${en}: ` })}${names.join(comma)}`)
}

function dueLine({ kind, id, due, days }: Due, session: Session): string {
  const title = paperKinds.find(({ name }) => name === kind)?.title ?? { zh: kind, en: kind }
  const { red, yellow } = styleFor(session.colour)
  const said =
    days < 0
      ? {
          zh: `逾期 ${-days} 天：${title.zh} ${id}，应于 ${due} 办结`,
          en: `overdue by ${several(-days, 'day')}: ${title.en} ${id}, due on ${due}`,
        }
      : {
          zh: `还有 ${days} 天：${title.zh} ${id}，${due} 到期`,
          en: `${several(days, 'day')} left: ${title.en} ${id}, due on ${due}`,
        }
  // Coloured last: what is wrapped has its control characters taken out.
  return (days < 0 ? red : yellow)(wrap(session.say(said), 80, '  '))
}
