import type { Liquid, Template as TagTree } from 'liquidjs'
import type { DocumentView } from '../views/document.ts'
import { bodyOf } from './body.ts'
import { checkDigits } from './check-digits.ts'
import { checkNames } from './check-names.ts'
import { checkTags } from './check-tags.ts'
import { checkUse } from './check-use.ts'
import { Draft, type Watch } from './draft.ts'
import type { Facts } from './facts.ts'
import { frontMatterOf, type ParseYaml } from './front-matter.ts'
import { LIMITS } from './limits.ts'
import { MarkdownCache } from './markdown-cache.ts'
import { createLiquid, parsePart } from './parse-template.ts'
import { Problems, type WordingProblem } from './problem.ts'
import { renderPart } from './render-part.ts'
import { writeSkeletons } from './skeleton.ts'
import { type Template, TemplateText } from './template.ts'
import { Vault } from './vault.ts'

export interface WordingResult {
  /** what could be made; not to be handed out while a problem is an error */
  readonly view: DocumentView
  readonly problems: readonly WordingProblem[]
}

export interface Wording {
  /** Words facts by a template. Problems are those met on the way; `checkTemplate` looks into every branch. */
  wordDocument(template: Template, facts: Facts): WordingResult
  /** Everything wrong with a template, whichever way its conditions turn; the facts tell which names there are. */
  checkTemplate(template: Template, facts: Facts): readonly WordingProblem[]
  /** Which facts a template prints or asks for, against all that documents of its kind have. */
  useOf(template: Template, documents: readonly Facts[]): readonly WordingProblem[]
  /** Where in a template a document gets the texts from that tell who spoke; `tells` says where in a text, if it does. */
  telling(template: Template, facts: Facts, tells: (text: string) => number | null): readonly WordingProblem[]
}

const TELLS = {
  zh: '这里印出的内容会泄露谁反映过情况',
  en: 'What is printed here tells who spoke',
}

interface Parsed {
  readonly text: TemplateText
  readonly front: readonly TagTree[]
  readonly body: readonly TagTree[]
  readonly problems: Problems
}

/** A wording engine, which parses each template once however many documents it words. */
export function createWording({ parseYaml }: { readonly parseYaml: ParseYaml }): Wording {
  const engine: Engine = { liquid: createLiquid(), markdown: new MarkdownCache(), parseYaml }
  const cache = new Map<string, Parsed>()
  const parsedOf = (template: Template): Parsed => {
    const key = `${template.file}\n${template.text}`
    const parsed = cache.get(key) ?? parseTemplate(engine, template)
    cache.set(key, parsed)
    return parsed
  }
  return {
    wordDocument: (template, facts) => {
      const parsed = parsedOf(template)
      const problems = new Problems(parsed.text, parsed.problems)
      return { view: documentOf(engine, parsed, facts, problems), problems: problems.list() }
    },
    checkTemplate: (template, facts) => {
      const parsed = parsedOf(template)
      const problems = new Problems(parsed.text, parsed.problems)
      checkNames([...parsed.front, ...parsed.body], facts, problems)
      checkMarkup(engine, parsed, problems)
      documentOf(engine, parsed, facts, problems)
      return problems.list()
    },
    useOf: (template, documents) => {
      const { text, front, body } = parsedOf(template)
      const problems = new Problems(text)
      checkUse([...front, ...body], documents, problems)
      return problems.list()
    },
    telling: (template, facts, tells) => placesTelling(engine, parsedOf(template), facts, tells),
  }
}

interface Engine {
  readonly liquid: Liquid
  readonly markdown: MarkdownCache
  readonly parseYaml: ParseYaml
}

function parseTemplate({ liquid }: Engine, template: Template): Parsed {
  const text = new TemplateText(template)
  const problems = new Problems(text)
  if (text.text.length > LIMITS.template) {
    const message = { zh: '模板过大，最多262144字', en: 'A template has at most 262,144 characters' }
    problems.add('limit', { start: 0, end: 1 }, message)
    return { text, front: [], body: [], problems }
  }
  const front = text.front === null ? [] : parsePart(liquid, text, text.front, problems)
  const body = parsePart(liquid, text, text.body, problems)
  checkTags([...front, ...body], problems)
  if (text.front !== null) checkDigits(front, text.front, problems)
  checkDigits(body, text.body, problems)
  return { text, front, body, problems }
}

function documentOf(
  engine: Engine,
  { text, front, body }: Parsed,
  facts: Facts,
  problems: Problems,
  watch?: Watch,
): DocumentView {
  const { liquid, markdown, parseYaml } = engine
  const vault = new Vault()
  const frontDraft = new Draft(vault, problems, watch)
  renderPart(liquid, front, facts, frontDraft)
  const draft = new Draft(vault, problems, watch)
  renderPart(liquid, body, facts, draft)
  const fields = frontMatterOf(frontDraft, text.front, parseYaml)
  const { blocks, appendices } = bodyOf({
    draft,
    problems,
    facts,
    markdown,
    base: 0,
    first: 0,
    under: { level: 0 },
  })
  const attachments = fields.attachments ?? appendices.map(({ title }) => title)
  const view = { ...fields, blocks, appendices, attachments }
  // Sheets want the space.
  return blocks.some(({ kind }) => kind === 'grid') ? { ...view, dense: true } : view
}

function placesTelling(
  engine: Engine,
  parsed: Parsed,
  facts: Facts,
  tells: (text: string) => number | null,
): readonly WordingProblem[] {
  const found = new Problems(parsed.text)
  documentOf(engine, parsed, facts, new Problems(parsed.text), (text, span) => {
    const at = tells(text)
    if (at === null) return
    // The template's own words stand in it as they are; a fact is one tag.
    const own = span.end - span.start === text.length
    found.add('speaker', own ? { start: span.start + at, end: span.end } : span, TELLS)
  })
  return found.list()
}

function checkMarkup({ markdown }: Engine, { body }: Parsed, problems: Problems): void {
  const found = new Problems(problems.template)
  writeSkeletons(
    body,
    () => new Draft(new Vault(), found),
    (draft) =>
      bodyOf({ draft, problems: found, facts: null, markdown, base: 0, first: 0, under: { level: 0 } }),
  )
  problems.addAll(found)
}
