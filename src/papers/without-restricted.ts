import type { EvidenceFile, Place, Village, Workspace } from './workspace.ts'

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
    villages: villages.map(openVillage),
    restricted: false,
    get problems() {
      return workspace.problems.filter(({ file }) => isOpen(file))
    },
  }
}

function isOpen(path: string): boolean {
  return !path.startsWith('restricted/')
}

/** Papers and evidence are read when they are asked for, as those behind them. */
function openPlace(place: Place): Place {
  let papers: Place['papers'] | undefined
  const ofKind = new Map<string, Place['papers']>()
  const isShown = ({ kind, source }: Place['papers'][number]) => !kind.restricted && isOpen(source.file)
  return {
    name: place.name,
    folder: place.folder,
    get papers() {
      papers ??= place.papers.filter(isShown)
      return papers
    },
    ...(place.papersOfKind && {
      papersOfKind(name: string) {
        const known = ofKind.get(name) ?? place.papersOfKind?.(name).filter(isShown) ?? []
        ofKind.set(name, known)
        return known
      },
    }),
    get evidence(): ReadonlyMap<string, EvidenceFile> {
      return new Map([...place.evidence].filter(([path]) => isOpen(path)))
    },
    get dropped() {
      return place.dropped
    },
    get problems() {
      return place.problems.filter(({ file }) => isOpen(file))
    },
    get contentKey() {
      return place.contentKey
    },
  }
}

/** Its town is said by its own paper, which is read only when somebody asks. */
function openVillage(village: Village): Village {
  return Object.defineProperty(openPlace(village), 'town', {
    get: () => village.town,
    enumerable: true,
  }) as Village
}
