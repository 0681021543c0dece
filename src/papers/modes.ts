import type { RoundPaper } from './types/round.ts'

/** The ways in which villages are inspected: the round's own, else the usual ones. */
export function modesOf({ modes }: RoundPaper): readonly string[] {
  return modes ?? ['直接巡', '提级巡', '专项巡', '镇村一体巡', '交叉巡']
}
