import { CaseTag, type Template as TagTree } from 'liquidjs'
import { childrenOf } from './check-names.ts'
import type { Draft } from './draft.ts'
import { FactOutput, ForEach, IfPresent, Literal, SentenceTag, spanOf, UnlessPresent } from './tag-nodes.ts'

const MOST = 24
// A template that fills a document with one writing is looked at once.
const MOST_CHARACTERS = 300_000

/**
 * Writes a template with something in place of each fact, again and again, each condition turning another way each
 * time, until every branch has been written: so all its markup can be looked at, each time as a document would have it.
 */
export function writeSkeletons(
  trees: readonly TagTree[],
  newDraft: () => Draft,
  look: (draft: Draft) => void,
): void {
  const turns = new Map<TagTree, number>()
  const ahead = new Set(branchesIn(trees))
  let characters = 0
  for (let written = 0; written < MOST && characters < MOST_CHARACTERS; written += 1) {
    const draft = newDraft()
    write(trees, draft, turns, ahead)
    look(draft)
    if (ahead.size === 0) return
    characters += draft.buffer.length
  }
}

type Branch = readonly TagTree[]

function write(branch: Branch, draft: Draft, turns: Map<TagTree, number>, ahead: Set<Branch>): void {
  ahead.delete(branch)
  for (const tree of branch) {
    if (tree instanceof Literal) draft.literal(tree.text, tree.span)
    else if (tree instanceof FactOutput) draft.mark('value', '某', spanOf(tree.token))
    else if (tree instanceof SentenceTag) {
      draft.mark('open', null, spanOf(tree.token))
      write(tree.templates, draft, turns, ahead)
      draft.mark('close', null, spanOf(tree.token))
    } else write(nextBranch(tree, turns), draft, turns, ahead)
  }
}

function nextBranch(tree: TagTree, turns: Map<TagTree, number>): Branch {
  const branches = branchesOf(tree)
  const turn = turns.get(tree) ?? 0
  turns.set(tree, turn + 1)
  return branches[turn % branches.length] ?? []
}

function branchesIn(trees: Branch): Branch[] {
  return trees.flatMap(branchesOf).flatMap((branch) => [branch, ...branchesIn(branch)])
}

const branchesByTag = new WeakMap<TagTree, readonly Branch[]>()

function branchesOf(tree: TagTree): readonly Branch[] {
  const known = branchesByTag.get(tree) ?? readBranches(tree)
  branchesByTag.set(tree, known)
  return known
}

function readBranches(tree: TagTree): readonly Branch[] {
  if (tree instanceof ForEach) return withElse([tree.templates], tree.elseTemplates)
  if (tree instanceof IfPresent || tree instanceof UnlessPresent || tree instanceof CaseTag) {
    return withElse(
      tree.branches.map(({ templates }) => templates),
      tree.elseTemplates,
    )
  }
  return [childrenOf(tree)]
}

function withElse(branches: readonly Branch[], otherwise: Branch | undefined): readonly Branch[] {
  return otherwise === undefined || otherwise.length === 0 ? branches : [...branches, otherwise]
}
