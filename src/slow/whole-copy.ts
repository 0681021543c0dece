import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { parse, stringify } from 'yaml'
import { type FreeTextPlace, freeTextFields, papersIn, placesOf } from './free-text-fields.ts'
import { copyOfExample } from './program.ts'

const copies: string[] = []
/** For `afterAll`. */
export function removeCopies(): void {
  for (const round of copies) rmSync(dirname(round), { recursive: true, force: true })
}

/** The example, with the fields that it leaves out. */
export function newCopy(): string {
  const round = copyOfExample()
  copies.push(round)
  change(join(round, 'inspect.yaml'), (data) => {
    data.classes = ['重点', '一般', '其他']
    data.modes = ['提级巡', '常规巡', '镇村一体巡']
    data.house = {
      ...(data.house as object),
      number: { pattern: '{issuer}〔{year}〕{n}号' },
      secrecy: { level: '内部', period: '一年' },
      fonts: { title: '宋体', body: '仿宋', heading1: '黑体', heading2: '楷体' },
    }
  })
  for (const file of papersIn(round, 'town'))
    change(file, (data) => {
      for (const one of data.common as { verified?: object }[])
        one.verified = { by: '贺知秋', date: '2025-10-09', how: '现场核对' }
    })
  return round
}

export function change(file: string, edit: (data: Record<string, unknown>) => void): void {
  const data = parse(readFileSync(file, 'utf8'))
  edit(data)
  writeFileSync(file, stringify(data))
}

/** Names by which the papers hang together. */
const HOLDS_TOGETHER =
  /^(?:checklist\.(?:aspects|topics)\.\[\]\.id|checklist\..*points\.\[\]\.id|questionnaire\.(?:grades|groups|occasions)|round\.(?:classes|modes|teams\.\[\]\.id)|village\.(?:name|class|mode|code)|town\.name|survey\..*answers|rating\..*marks|evidence\..*file|issues\..*sign|round\..*keys?|test\..*officer)/u
/** Where a text can be planted without taking the papers apart. */
export function places(round: string): FreeTextPlace[] {
  return freeTextFields()
    .flatMap((field) => placesOf(round, field))
    .filter(({ field }) => !HOLDS_TOGETHER.test(field))
}
