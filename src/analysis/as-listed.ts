import { derivedPlace, derivedVillage, eachOnce } from '../papers/derived-place.ts'
import type { WorkingPaper } from '../papers/paper.ts'
import type { Place, Workspace } from '../papers/workspace.ts'
import { concealed } from './concealed.ts'
import { namesKnownIn } from './names-known-in.ts'
import { mayHoldPrivateNumber } from './private-numbers.ts'
import { publicNamesOfRound } from './public-names.ts'
import type { PublicNames } from './speaker-leaks.ts'
import { speakersOf } from './speakers.ts'

/**
 * The round as listings and JSON receive it: in the texts of ordinary papers ■ stands for who spoke and for private
 * numbers, as it does in messages. Restricted papers are as they are: whatever lists them says so.
 */
export function asListed(workspace: Workspace): Workspace {
  const ofRound = () => publicNamesOfRound(workspace)
  const listed = <T>(paper: WorkingPaper<T>) => listedPaper(paper, workspace, ofRound)
  // One by one: to spread them would ask for the problems, and with them for every paper.
  const { root, questionnaire, checklist, dropped, restricted, today } = workspace
  return {
    ...{ root, dropped, restricted, today },
    round: listed(workspace.round),
    questionnaire: questionnaire && listed(questionnaire),
    checklist: checklist && listed(checklist),
    towns: workspace.towns.map((town) => listedPlace(town, workspace, ofRound)),
    villages: workspace.villages.map((village) =>
      derivedVillage(
        village,
        listedPlace(village, workspace, () => namesKnownIn([village], workspace)),
      ),
    ),
    get problems() {
      return workspace.problems
    },
    get contentKey() {
      return workspace.contentKey
    },
  }
}

function listedPlace(place: Place, workspace: Workspace, known: () => PublicNames): Place {
  const isOpen = (paper: WorkingPaper<unknown>) => !paper.source.file.startsWith('restricted/')
  return derivedPlace(
    place,
    eachOnce((paper) => (isOpen(paper) ? listedPaper(paper, workspace, known) : paper)),
  )
}

/** The very same paper where nobody is named in its text; one with backslashes may spell its characters by number. */
function listedPaper<T>(
  paper: WorkingPaper<T>,
  workspace: Workspace,
  known: () => PublicNames,
): WorkingPaper<T> {
  const { text } = paper.source
  const speakers = speakersOf(workspace)
  if (!text.includes('\\') && !speakers.search.has(text) && !mayHoldPrivateNumber(text)) return paper
  const shown = (value: unknown): unknown => {
    if (typeof value === 'string') return concealed(value, speakers, known())
    if (Array.isArray(value)) return value.map(shown)
    if (value === null || typeof value !== 'object') return value
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, shown(item)]))
  }
  return { ...paper, data: shown(paper.data) as T }
}
