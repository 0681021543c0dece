const PAPERS: ReadonlySet<string> = new Set(['台账', '凭证', '会议记录', '合同'])
const MEETINGS: ReadonlySet<string> = new Set(['座谈', '列席'])

/** Whether a review was of papers (调阅资料): not of a site, not a meeting, not one that does not say what it was. */
export function readsPapers({ what }: { readonly what: string | null }): boolean {
  return what !== null && PAPERS.has(what)
}

export function seesSite({ what }: { readonly what: string | null }): boolean {
  return what === '现场'
}

/** 座谈会 and 列席会议 are ways of learning in their own right, kept in the same paper. */
export function sitsInMeeting({ what }: { readonly what: string | null }): boolean {
  return what !== null && MEETINGS.has(what)
}
