import { compile } from 'json-schema-to-typescript'

const banner = '// Generated from the schema by `npm run generate`; change the schema, not this file.'
const options = {
  additionalProperties: false,
  bannerComment: banner,
  format: false,
  ignoreMinAndMaxItems: true,
}
const readByTypes = ['type', 'enum', 'description', 'required', 'deprecated']

/** The TypeScript text of one paper: `SurveyPaper` for survey, all of it read-only. */
export async function typesOf(name, schema, common) {
  const typeName = `${name[0].toUpperCase()}${name.slice(1)}Paper`
  return readOnly(await compile(plain(schema, common), typeName, options))
}

/** Without `$ref` and titles every object stays in its place instead of becoming a type of its own. */
function plain(schema, common) {
  const { $ref, ...own } = schema
  const whole = $ref ? { ...common.definitions[$ref.split('/').at(-1)], ...own } : schema
  if (Array.isArray(whole.type)) return eitherOf(whole, common)
  const result = Object.fromEntries(readByTypes.filter((key) => key in whole).map((key) => [key, whole[key]]))
  if ('const' in whole) result.enum = [whole.const]
  if (whole.title) result.description = [whole.title, whole.description].filter(Boolean).join('：')
  if (whole.items) result.items = plain(whole.items, common)
  if (whole.type === 'object') Object.assign(result, plainObject(whole, common))
  return result
}

function eitherOf({ title, description, type, enum: values, ...rest }, common) {
  if (values) return { description: `${title}：${description}`, enum: values }
  const each = type.map((one) => plain(one === 'null' ? { type: one } : { ...rest, type: one }, common))
  return { description: `${title}：${description}`, anyOf: each }
}

function plainObject({ properties = {}, patternProperties = {}, additionalProperties }, common) {
  const map = Object.values(patternProperties)[0] ?? additionalProperties
  return {
    properties: Object.fromEntries(
      Object.entries(properties).map(([key, value]) => [key, plain(value, common)]),
    ),
    additionalProperties: typeof map === 'object' ? plain(map, common) : false,
  }
}

/** Comments and words in quotes stand aside meanwhile, so that their brackets are not taken for ours. */
function readOnly(source) {
  const aside = []
  const bare = source.replace(/\/\*[\s\S]*?\*\/|\/\/.*|"(?:[^"\\]|\\.)*"/g, (text) => {
    return `\uE000${aside.push(text) - 1}\uE001`
  })
  const fields = readOnlyLists(bare).replace(
    /^(?=(?:[\p{L}\p{N}_$]+|\uE000\d+\uE001)\??:|\[k: string\]:)/gmu,
    'readonly ',
  )
  return fields.replace(/\uE000(\d+)\uE001/g, (_, index) => aside[Number(index)])
}

/** `readonly` before every list: before the bracket that opens its element, or before its name. */
function readOnlyLists(text) {
  let result = text
  for (let at = result.indexOf('[]'); at >= 0; at = result.indexOf('[]', at + 2)) {
    const start = elementStart(result, at)
    result = `${result.slice(0, start)}readonly ${result.slice(start)}`
    at += 'readonly '.length
  }
  return result
}

function elementStart(text, end) {
  const closing = text[end - 1]
  const opening = { '}': '{', ')': '(' }[closing]
  let at = end - 1
  if (!opening) {
    while (/[\p{L}\p{N}_$\uE000\uE001]/u.test(text[at - 1])) at -= 1
    return at
  }
  for (let depth = 1; depth > 0; ) {
    at -= 1
    if (text[at] === closing) depth += 1
    if (text[at] === opening) depth -= 1
  }
  return at
}
