/** A reference taken apart: `城东村/ZZ-003#p12`, `survey#Q20`, `survey@12`, `test`. */
export interface ReadReference {
  /** folder name of another village; null where it means its own */
  readonly village: string | null
  /** `ZZ-003`, or the kind of a paper that is not numbered */
  readonly name: string
  /** `ZZ`; null where a paper is meant as a whole */
  readonly prefix: string | null
  /** page of evidence; null where none is named */
  readonly page: number | null
  /** questionnaire item or rated subject: `Q20`, `m1` */
  readonly part: string | null
  /** number of the sheet whose comment is meant */
  readonly ballot: number | null
}

const WRITTEN =
  /^(?:(?<village>[^/#@]+)\/)?(?:(?<id>(?<prefix>[A-Z]{2})-\d{3,}[a-z]?)(?:#p(?<page>[1-9]\d*))?|(?<kind>[a-z]+)(?:#(?<part>\w+)|@(?<ballot>[1-9]\d*))?)$/u

/** null where it is written as no reference may be. */
export function readReference(written: string): ReadReference | null {
  const { village, id, prefix, page, kind, part, ballot } = WRITTEN.exec(written)?.groups ?? {}
  if (id === undefined && kind === undefined) return null
  return {
    village: village ?? null,
    name: id ?? kind ?? '',
    prefix: prefix ?? null,
    page: page === undefined ? null : Number(page),
    part: part ?? null,
    ballot: ballot === undefined ? null : Number(ballot),
  }
}
