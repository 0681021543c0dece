import { paperKinds } from '../papers/index.ts'
import { nearestName } from '../papers/nearest-name.ts'
import type { FigureName, Topic } from './explanation.ts'
import { nothingThere } from './turnout.ts'
import type { VillageInQuestion } from './village-in-question.ts'

export interface FoundTopic {
  readonly topic: Topic
  /** of one figure; null for all */
  readonly key: string | null
}

/** What somebody asks for, by its own name or in other words; null where there is no such thing. */
export function findTopic(
  topics: readonly Topic[],
  said: string,
  asked: VillageInQuestion,
): FoundTopic | null {
  const wanted = plain(said)
  if (wanted === '') return null
  const whole = topics.find(({ what }) => plain(what) === wanted)
  if (whole) return { topic: whole, key: null }
  return (
    figureByWord(topics, wanted) ??
    byWord(topics, wanted) ??
    withFigure(topics, wanted) ??
    notThere(topics, wanted, asked)
  )
}

/** One way of writing: full-width, capitals and spaces make no difference. */
function plain(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/gu, '')
}

function byWord(topics: readonly Topic[], wanted: string): FoundTopic | null {
  const topic = topics.find(({ synonyms }) =>
    synonyms.some((word) => plain(word.replace(/^!/u, '')) === wanted),
  )
  return topic ? { topic, key: null } : null
}

function figureByWord(topics: readonly Topic[], wanted: string): FoundTopic | null {
  for (const topic of topics) {
    const entries = Object.entries(topic.figureSynonyms ?? {})
    const found = entries.find(([, words]) => words.some((word) => plain(word) === wanted))
    if (found) return { topic, key: found[0] }
  }
  return null
}

/** `survey#Q20.score`, `Q20得分`, `廉洁程度的得分`: the longest name that it begins with, then a figure. */
function withFigure(topics: readonly Topic[], wanted: string): FoundTopic | null {
  const begun = topics
    .flatMap((topic) =>
      [topic.what, ...topic.synonyms].map((word) => ({ topic, word: plain(word.replace(/^!/u, '')) })),
    )
    .filter(({ word }) => word !== '' && wanted.startsWith(word))
    .sort((a, b) => b.word.length - a.word.length)
  for (const { topic, word } of begun) {
    const key = figureNamed(topic, wanted.slice(word.length).replace(/^[.。的:]+/u, ''))
    if (key !== null) return { topic, key }
  }
  return null
}

function figureNamed({ figures, figureSynonyms = {} }: Topic, rest: string): string | null {
  const words = ({ key, name }: FigureName) => [key, name.zh, name.en, ...(figureSynonyms[key] ?? [])]
  return figures.find((figure) => words(figure).some((word) => plain(word) === rest))?.key ?? null
}

/** A part of a paper that is not there is no slip of whoever asks: it is told of the whole paper. */
function notThere(topics: readonly Topic[], wanted: string, asked: VillageInQuestion): FoundTopic | null {
  const { survey, rating, test } = asked.score
  const empty = [survey ? '' : 'survey', rating ? '' : 'rating', test ? '' : 'test'].filter(
    (what) => what !== '',
  )
  const topic = topics.find(
    ({ what }) => empty.includes(what) && new RegExp(`^${what}[#/@.]`, 'u').test(wanted),
  )
  if (topic) return { topic, key: null }
  const kind = paperKinds.find(({ name, records }) =>
    records.some(
      ({ prefix }) =>
        prefix && asked.village.dropped.includes(name) && wanted.startsWith(`${prefix.toLowerCase()}-`),
    ),
  )
  if (!kind || kind.restricted) return null
  const { name, title } = kind
  return {
    topic: {
      what: name,
      title,
      synonyms: [],
      figures: [],
      reads: [name],
      find: () => nothingThere(name, asked),
    },
    key: null,
  }
}

/** The names that somebody probably meant, nearest first. */
export function nearTopics(topics: readonly Topic[], said: string): readonly string[] {
  const names = topics.flatMap(({ what, synonyms, figureSynonyms = {} }) => [
    what,
    ...synonyms.filter((word) => !word.startsWith('!')),
    ...Object.values(figureSynonyms).flat(),
  ])
  const near: string[] = []
  while (near.length < 3) {
    const next = nearestName(
      said.normalize('NFKC').trim(),
      names.filter((name) => !near.includes(name)),
    )
    if (next === null) break
    near.push(next)
  }
  return near
}
