import type { RoundPaper } from '../papers/types/round.ts'
import type { VillagePaper } from '../papers/types/village.ts'

export type MustTalk = NonNullable<RoundPaper['must_talk']>[number]

/** Whom a team talks to in every village where the round says nothing [custom: domain.md §4]. */
const BY_DEFAULT: readonly MustTalk[] = ['书记', '主任', '会计', '村务监督', '信访人']

/** Whom the round wants talked to in every village. */
export function mustTalkOf({ must_talk: own }: Pick<RoundPaper, 'must_talk'>): readonly MustTalk[] {
  return own ?? BY_DEFAULT
}

/** Officers that are meant, by what they are called, and how that is put. */
export const OFFICERS: Readonly<
  Record<Exclude<MustTalk, '信访人'>, { readonly post: RegExp; readonly why: string }>
> = {
  书记: { post: /(?<!副)书记/u, why: '村党组织书记' },
  主任: { post: /(?<!监督委员会)(?<!副)主任/u, why: '村（居）委会主任' },
  副职: { post: /副书记|副主任/u, why: '村班子副职' },
  会计: { post: /会计|报账员/u, why: '会计（报账员）' },
  委员: { post: /委员(?!会)/u, why: '村“两委”委员' },
  村务监督: { post: /监督委员会主任/u, why: '村务监督委员会主任' },
  组长: { post: /组长/u, why: '村民小组组长' },
}
export const PETITIONER = '实名信访人'

/** As a village says it, or a community (社区); of both together 村（居）. */
export function ofPlaces(why: string, types: readonly VillagePaper['type'][]): string {
  const places = new Set(types.map((type) => type ?? '村'))
  if (places.size > 1) return why
  return places.has('社区') ? inCommunity(why) : why.replace('村（居）', '村')
}

function inCommunity(why: string): string {
  return why
    .replace('村（居）', '居')
    .replace(/^村(?=党组织|班子|“)/u, '社区')
    .replace('村务', '居务')
    .replace('村民', '居民')
}

/** Who is to be talked to in every one of these villages, in words. */
export function mustTalkWords(
  round: Pick<RoundPaper, 'must_talk'>,
  types: readonly VillagePaper['type'][],
): readonly string[] {
  return mustTalkOf(round).map((one) => (one === '信访人' ? PETITIONER : ofPlaces(OFFICERS[one].why, types)))
}
