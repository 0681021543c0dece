import type { Language } from '../language.ts'
import type { Diagnostic, Rule, Severity } from '../source/diagnostic.ts'

const levels: Record<Severity, string> = { error: 'error', warning: 'warning', info: 'note' }

/** SARIF 2.1.0, which editors and code hosts show at the lines. */
export function diagnosticsSarif(
  diagnostics: readonly Diagnostic[],
  rules: readonly Rule[],
  version: string,
  language: Language,
): unknown {
  const used = new Set(diagnostics.map(({ code }) => code))
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'inspect',
            version,
            rules: rules.filter(({ code }) => used.has(code)).map((rule) => ruleOf(rule, language)),
          },
        },
        columnKind: 'utf16CodeUnits',
        results: diagnostics.map((found) => resultOf(found, language)),
      },
    ],
  }
}

function ruleOf({ code, severity, title, rationale }: Rule, language: Language) {
  return {
    id: code,
    shortDescription: { text: title[language] },
    fullDescription: { text: rationale[language] },
    defaultConfiguration: { level: levels[severity] },
  }
}

function resultOf({ code, severity, file, range, message, hint }: Diagnostic, language: Language) {
  const region = range && {
    startLine: range.start.line,
    startColumn: range.start.column,
    endLine: range.end.line,
    endColumn: range.end.column,
  }
  const uri = file.split('/').map(encodeURIComponent).join('/')
  return {
    ruleId: code,
    level: levels[severity],
    message: { text: hint ? `${message[language]} ${hint[language]}` : message[language] },
    locations: [{ physicalLocation: { artifactLocation: { uri }, ...(region ? { region } : {}) } }],
  }
}
