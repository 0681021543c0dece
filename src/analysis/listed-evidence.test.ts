import { describe, expect, it } from 'vitest'
import { evidence } from '../papers/evidence.ts'
import type { Village } from '../papers/workspace.ts'
import { Source } from '../source/source.ts'
import { listedEvidence } from './listed-evidence.ts'

function pathsOf(folder: string, ...files: string[]): (string | null)[] {
  const source = new Source(`${folder}/evidence.yaml`, '')
  const data = {
    kind: 'evidence' as const,
    evidence: files.map((file) => ({
      id: 'ZZ-001',
      file,
      sha256: null,
      title: null,
      collected: null,
      by: null,
    })),
  }
  const place: Village = {
    name: '甲村',
    folder: 'villages/甲村',
    papers: [{ kind: evidence, source, data }],
    evidence: new Map(),
    dropped: [],
    problems: [],
    contentKey: '',
    town: '',
  }
  return [...listedEvidence(place)].map(({ path }) => path)
}

describe('files listed as evidence', () => {
  it('lie beside their list, ordinary or restricted', () => {
    expect(pathsOf('villages/甲村', 'evidence/ZZ-001.jpg', './evidence//ZZ-002.jpg')).toEqual([
      'villages/甲村/evidence/ZZ-001.jpg',
      'villages/甲村/evidence/ZZ-002.jpg',
    ])
    expect(pathsOf('restricted/villages/甲村', 'evidence/ZZ-001.jpg')).toEqual([
      'restricted/villages/甲村/evidence/ZZ-001.jpg',
    ])
  })

  it.each([
    '../乙村/a.jpg',
    'evidence/../../a.jpg',
    '/etc/passwd',
    'C:\\a.jpg',
    'C:/a.jpg',
    'evidence\\a.jpg',
    '~/a',
    '..',
    '.',
  ])('do not lie at %s', (file) => expect(pathsOf('villages/甲村', file)).toEqual([null]))
})
