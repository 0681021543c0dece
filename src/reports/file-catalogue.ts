import type { Village, Workspace } from '../papers/workspace.ts'
import type { Fact } from '../wording/facts.ts'
import { type CatalogueItem, roundItems, villageItems } from './catalogue-items.ts'
import { said } from './exact.ts'
import { roundFacts, teamOf } from './office-names.ts'
import { allTogether, fileNameOf, type Report } from './report.ts'

const title = '归档目录'
/** Called 巡察办 where space is short. */
const OFFICE = '巡察工作领导小组办公室'

export const fileCatalogue: Report = {
  name: 'file-catalogue',
  title: { zh: title, en: 'Catalogue of the file' },
  recipient: { zh: '档案室', en: 'the archive' },
  restricted: false,
  editions: ['internal'],
  reads: [
    'village',
    'town',
    'checklist',
    'issues',
    'survey',
    'rating',
    'test',
    'visits',
    'reviews',
    'slips',
    'rectification',
    'evidence',
  ],
  subjects: allTogether,
  fileName: (subject, edition) => fileNameOf(title, subject, edition),
  facts(material, { villages }, edition) {
    const { workspace } = material
    const volumes = numbered(volumesOf(workspace))
    const wanted = new Set(villages.map(({ name }) => name))
    const whole = workspace.villages.length === villages.length
    return {
      ...roundFacts(workspace, edition),
      archive: archiveFacts(workspace),
      volumes: volumes.filter(({ village }) => (village === null ? whole : wanted.has(village))),
      secrecy: said(workspace.round.data.house?.secrecy?.level),
    }
  },
}

/** Parts of an archive number (domain.md §8: 全宗号-门类·年度-保管期限-机构-件号), as the round's settings have them. */
function archiveFacts({ round }: Workspace): Fact {
  const archive = round.data.house?.archive
  return {
    fonds: said(archive?.fonds),
    category: archive?.category ?? 'WS',
    year: Number(round.data.ends.slice(0, 4)),
    period: said(archive?.period),
    organisation: said(archive?.organisation),
  }
}

interface Volume {
  readonly name: string
  /** null for what is of the round as a whole */
  readonly village: string | null
  readonly items: readonly CatalogueItem[]
}

/** One volume of the round, then one a village. */
function volumesOf(workspace: Workspace): readonly Volume[] {
  const { committee, office: named } = workspace.round.data
  const office = named.endsWith(OFFICE) ? `${committee.trim().replace(/委员会$/u, '委')}巡察办` : said(named)
  return [
    { name: '综合卷', village: null, items: roundItems(workspace, office) },
    ...workspace.villages.map((village) => ({
      name: `${village.name}卷`,
      village: village.name,
      items: villageItems(village, teamName(village, workspace)),
    })),
  ]
}

function teamName(village: Village, workspace: Workspace): string | null {
  const team = teamOf(village, workspace)
  return team !== null && typeof team === 'object' && 'full' in team ? String(team.full) : null
}

/** Item numbers run through all volumes of the round, whichever are printed; days are written 20250901 (DA/T 22). */
function numbered(volumes: readonly Volume[]) {
  let number = 0
  return volumes.map(({ name, village, items }) => ({
    name,
    village,
    count: items.length,
    pages: items.reduce((sum, { pages }) => sum + (pages ?? 0), 0) || null,
    without_pages: items.filter(({ pages }) => pages === null).length || null,
    items: items.map(({ date, ...item }) => {
      number += 1
      return { ...item, number: String(number).padStart(4, '0'), date: date?.replaceAll('-', '') ?? null }
    }),
  }))
}
