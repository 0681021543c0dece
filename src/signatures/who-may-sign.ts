import type { Text } from '../language.ts'
import { nameKey } from '../papers/name-key.ts'
import type { RoundPaper } from '../papers/types/round.ts'
import type { Issue } from './signed-fields.ts'
import type { Step } from './statement.ts'

type Team = RoundPaper['teams'][number]
type Sign = Issue['sign']

/** Whoever signs this step by office; null where several may. */
export function signerByOffice(step: Step, { leader, deputy }: Team, sign: Sign): string | null {
  if (step === 'approved') return leader
  if (step === 'reviewed' && deputy && !same(deputy, sign?.drafted?.by)) return deputy
  return null
}

/** Why a person may not sign this step; null where they may. County custom, no law; ours where no county says more. */
export function signerFault(step: Step, by: string, team: Team, sign: Sign): Text | null {
  const office = signerByOffice(step, team, sign)
  if (!isOfTeam(by, team))
    return { zh: `${by}不是${team.name}的人员`, en: `${by} is not of the team ${team.name}` }
  if (step === 'drafted') return draftFault(by, team)
  const [drafter, reviewer] = [sign?.drafted?.by, sign?.reviewed?.by]
  if (same(by, drafter))
    return { zh: `${by}是经办人，不能复核或审签`, en: `${by} drafted it and may not review or approve it` }
  if (step === 'approved' && same(by, reviewer))
    return { zh: `${by}是复核人，不能再审签`, en: `${by} reviewed it and may not approve it` }
  if (office !== null && !same(by, office)) return officeFault(step, office)
  if (step === 'approved' && office === null)
    return { zh: `${team.name}没有组长`, en: `the team ${team.name} has no leader` }
  return step === 'reviewed' ? draftFault(by, team) : null
}

/** The leader's turn is last. */
function draftFault(by: string, { leader }: Team): Text | null {
  return same(by, leader)
    ? {
        zh: `${by}是组长，由其审签，不作经办人或复核人`,
        en: `${by} leads the team and approves: another drafts and reviews`,
      }
    : null
}

function officeFault(step: Step, office: string): Text {
  return step === 'approved'
    ? { zh: `由组长${office}审签`, en: `it is for the leader, ${office}, to approve` }
    : { zh: `由副组长${office}复核`, en: `it is for the deputy, ${office}, to review` }
}

function isOfTeam(name: string, { leader, deputy, members }: Team): boolean {
  return [leader, deputy, ...members].some((one) => same(name, one))
}

function same(one: string | null | undefined, other: string | null | undefined): boolean {
  return one != null && other != null && nameKey(one) === nameKey(other)
}
