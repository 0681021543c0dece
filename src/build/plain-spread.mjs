const SLOW = /function _objectSpread2\(e\) \{[\s\S]*?\n\}/

/**
 * js-yaml is compiled for old engines: it copies its options property by property into an object that every later access
 * pays for, which takes longer than reading a short text.
 */
export const plainSpread = {
  name: 'plain-spread',
  transform: {
    filter: { id: /js-yaml\.cjs\.js$/ },
    handler(text, path) {
      if (!SLOW.test(text))
        throw new Error(`${path} does not copy its options as it did: see whether this is still wanted`)
      return text.replace(SLOW, 'const _objectSpread2 = Object.assign')
    },
  },
}
