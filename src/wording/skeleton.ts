import type { Template as TagTree } from 'liquidjs'
import { childrenOf } from './check-names.ts'
import type { Draft } from './draft.ts'
import { FactOutput, Literal, SentenceTag, spanOf } from './tag-nodes.ts'

/** Writes every branch of a template once with something in place of each fact, so that all its markup can be looked at. */
export function writeSkeleton(trees: readonly TagTree[], draft: Draft): void {
  for (const tree of trees) {
    const span = spanOf(tree.token)
    if (tree instanceof Literal) draft.literal(tree.text, tree.span)
    else if (tree instanceof FactOutput) draft.mark('value', '某', span)
    else {
      if (tree instanceof SentenceTag) draft.mark('open', null, span)
      writeSkeleton(childrenOf(tree), draft)
      if (tree instanceof SentenceTag) draft.mark('close', null, span)
    }
  }
}
