import { expect, test } from 'vitest'
import { fileSafe } from './file-safe.ts'

test.each([
  ['县民政局', '县民政局'],
  ['低保/五保: "乱"*发|<?>\\', '低保／五保： ＂乱＂＊发｜＜？＞＼'],
  ['../../../逃逸', '..／..／..／逃逸'],
  ['..', '．．'],
  ['.', '．'],
  ['某局. ', '某局．'],
  ['T09 ..', 'T09 ．．'],
  ['\u0000\n', '＿'],
  ['𠮷'.repeat(300), '𠮷'.repeat(70)],
])('%j is %j in a path', (name, safe) => {
  expect(fileSafe(name)).toBe(safe)
})
