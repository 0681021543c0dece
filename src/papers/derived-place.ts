import type { WorkingPaper } from './paper.ts'
import type { Place, Village } from './workspace.ts'

type Papers = Place['papers']

/** What a derived place says otherwise than the one behind it, besides its papers. */
type Own = Partial<Pick<Place, 'evidence' | 'problems'>>

/**
 * A place whose papers are made of those of another. Nothing is read or made before somebody asks, and then once, and
 * where papers of one kind can be had by themselves they still can. `own` may hold getters.
 */
export function derivedPlace(place: Place, derive: (papers: Papers) => Papers, own: Own = {}): Place {
  let papers: Papers | undefined
  const ofKind = new Map<string, Papers>()
  const derived: Place = {
    name: place.name,
    folder: place.folder,
    get papers() {
      papers ??= derive(place.papers)
      return papers
    },
    ...(place.papersOfKind && {
      papersOfKind(name: string) {
        const known = ofKind.get(name) ?? derive(place.papersOfKind?.(name) ?? [])
        ofKind.set(name, known)
        return known
      },
    }),
    get evidence() {
      return place.evidence
    },
    get dropped() {
      return place.dropped
    },
    get problems() {
      return place.problems
    },
    get contentKey() {
      return place.contentKey
    },
  }
  return Object.defineProperties(derived, Object.getOwnPropertyDescriptors(own))
}

/** Its town is said by its own paper, which is read only when somebody asks. */
export function derivedVillage(village: Village, place: Place): Village {
  return Object.defineProperty(place, 'town', { get: () => village.town, enumerable: true }) as Village
}

/** Each paper changed once, however often and by whichever way it is asked for. */
export function eachOnce(
  change: (paper: WorkingPaper<unknown>) => WorkingPaper<unknown>,
): (papers: Papers) => Papers {
  const made = new Map<WorkingPaper<unknown>, WorkingPaper<unknown>>()
  return (papers) =>
    papers.map((paper) => {
      const known = made.get(paper) ?? change(paper)
      made.set(paper, known)
      return known
    })
}
