import { derivedPlace, derivedVillage } from './derived-place.ts'
import type { EvidenceFile, Place, Workspace } from './workspace.ts'

const known = new WeakMap<Workspace, Workspace>()

/**
 * The round as whoever may not see what was said in confidence receives it: the restricted papers are not there, nor
 * their text, files or problems.
 */
export function withoutRestricted(workspace: Workspace): Workspace {
  const open = known.get(workspace) ?? openRound(workspace)
  known.set(workspace, open)
  return open
}

function openRound(workspace: Workspace): Workspace {
  const { root, round, questionnaire, checklist, dropped, today, contentKey, towns, villages } = workspace
  return {
    ...{ root, round, questionnaire, checklist, dropped, today, contentKey },
    towns: towns.map(openPlace),
    villages: villages.map((village) => derivedVillage(village, openPlace(village))),
    restricted: false,
    get problems() {
      return workspace.problems.filter(({ file }) => isOpen(file))
    },
  }
}

function isOpen(path: string): boolean {
  return !path.startsWith('restricted/')
}

function openPlace(place: Place): Place {
  const isShown = ({ kind, source }: Place['papers'][number]) => !kind.restricted && isOpen(source.file)
  return derivedPlace(place, (papers) => papers.filter(isShown), {
    get evidence(): ReadonlyMap<string, EvidenceFile> {
      return new Map([...place.evidence].filter(([path]) => isOpen(path)))
    },
    get problems() {
      return place.problems.filter(({ file }) => isOpen(file))
    },
  })
}
