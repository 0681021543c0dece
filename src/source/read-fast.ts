import { CORE_SCHEMA, load } from 'js-yaml'

/**
 * Signs to which the two YAML libraries or a careless reader may give different meanings: anchors, aliases, tags,
 * directives, document marks, explicit keys, merges, tabs, odd spaces and colons, numbers that lose digits,
 * `__proto__`, and a ` #` that may cut a sentence short. A text with one of them is read exactly.
 */
const NEEDS_EXACT_READING = new RegExp(
  [
    '^(?:---|\\.\\.\\.|%)', // document marks and directives
    '(?:^|[\\s,\\[{:-])[&*!?](?=\\S|\\s|$)', // at the start of a token
    '[\\t\\u00a0\\ufeff\\u2028\\u2029\\u0085\\u3000\\uff1a](?=\\s|$)|\\t|\\u00a0|\\ufeff|\\u0085|\\u2028|\\u2029',
    '<<|__proto__|\\d{16}',
    '(?:[:-] +|,\\s*|\\[\\s*)[+-]?(?:0\\d[\\d.]*(?=[\\s,\\]}]|$)|0[xo]|\\.(?:inf|nan)|\\d[\\d.]*e[+-]?\\d)',
    '^ *(?:- )?[\\w-]+[:：]\\u3000',
    '[\\u2e80-\\uffff][^\\n"\'}\\]]* #(?! )', // what may be a comment by mistake
    '^\\s*[\\w-]+：', // a full-width colon behind a key
    '[{,] *[\\w-]+：',
  ].join('|'),
  'imu',
)

/**
 * The value of a text that is plain beyond doubt, some 15 times faster than the exact reader; null where the exact
 * reader must decide.
 */
export function readFast(text: string): { value: unknown } | null {
  if (NEEDS_EXACT_READING.test(text)) return null
  try {
    return { value: load(text, { schema: CORE_SCHEMA }) }
  } catch {
    // Whatever is wrong with it, the exact reader says where and why.
    return null
  }
}
