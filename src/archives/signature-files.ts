import { keysOf, type Person, readPublicKey } from '../signatures/public-key.ts'
import { armoured } from '../signatures/ssh-armour.ts'
import { statementText } from '../signatures/statement.ts'
import { stepTitles } from '../signatures/step-titles.ts'
import { layout } from './archive-layout.ts'
import type { SignatureVerdict } from './signature-verdicts.ts'

export interface TextFile {
  readonly path: string
  readonly text: string
}

/** What one call of ssh-keygen verifies; names are ASCII, since whatever a round is called goes through no shell. */
interface Call {
  readonly signer: string
  readonly namespace: 'inspect' | 'git'
  /** YYYYMMDD */
  readonly day: string
  /** without ending: `records/0001` */
  readonly file: string
  /** on one line, for people */
  readonly about: string
}

/** A signed tag of a seal. */
export interface SignedSeal {
  /** `01-withdrawal-3f9a2c1` */
  readonly name: string
  readonly by: string
  readonly date: string
  /** what was signed */
  readonly text: string
  readonly signature: string
}

const PROGRAM = 'ssh-keygen -Y verify -f allowed_signers'

/** Signatures as files that ssh-keygen and git read, the public keys they are checked by, and two ready scripts. */
export function signatureFiles(
  people: readonly Person[],
  signatures: readonly SignatureVerdict[],
  seals: readonly SignedSeal[],
): TextFile[] {
  const electronic = signatures.flatMap(({ statement, body }) => (body === null ? [] : [{ statement, body }]))
  const calls = callsOf(people, signatures, seals)
  const recordCalls = calls.slice(seals.length)
  const files = [
    { path: 'allowed_signers', text: allowedSigners(signersOf(people)) },
    { path: '签名一览.txt', text: listOf(signersOf(people), calls) },
    ...seals.flatMap(({ text, signature }, index) => pairOf(calls[index], text, signature)),
    ...electronic.flatMap(({ statement, body }, index) =>
      pairOf(recordCalls[index], statementText(statement), armoured(body)),
    ),
    { path: 'verify.sh', text: shellScript(calls) },
    { path: '验证签名.cmd', text: batchFile(calls) },
  ]
  return files.map(({ path, text }) => ({ path: `${layout.signatures}${path}`, text }))
}

/** What to type in the folder of signatures, each with what it verifies. */
export function signatureCommands(
  ...given: Parameters<typeof callsOf>
): { readonly about: string; readonly command: string }[] {
  return callsOf(...given).map((call) => ({
    about: call.about,
    command: `${commandOf(call)} < ${call.file}.txt`,
  }))
}

/** Those of seals first. */
function callsOf(
  people: readonly Person[],
  signatures: readonly SignatureVerdict[],
  seals: readonly Pick<SignedSeal, 'name' | 'by' | 'date'>[],
): Call[] {
  const signers = signersOf(people)
  const signerOf = (name: string) => signerName(signers.findIndex((person) => person.name === name))
  const ofSeals = seals.map(({ name, by, date }): Call => {
    const about = `封存 ${name} ${by} ${date}`
    return { signer: signerOf(by), namespace: 'git', day: dayOf(date), file: `signed-seals/${name}`, about }
  })
  const electronic = signatures.filter(({ body }) => body !== null)
  const ofRecords = electronic.map(({ statement: { village, id, step, by, date } }, index): Call => {
    const about = `${village} ${id} ${stepTitles[step].zh} ${by} ${date}`
    const file = `records/${String(index + 1).padStart(4, '0')}`
    return { signer: signerOf(by), namespace: 'inspect', day: dayOf(date), file, about }
  })
  return [...ofSeals, ...ofRecords]
}

/** Those who ever had a key, in the order of the round. */
function signersOf(people: readonly Person[]): Person[] {
  return people.filter((person) => keysOf(person).length > 0)
}

function pairOf(call: Call | undefined, text: string, signature: string): TextFile[] {
  const file = call?.file ?? ''
  return [
    { path: `${file}.txt`, text },
    { path: `${file}.sig`, text: signature },
  ]
}

function signerName(index: number): string {
  return `p${String(index + 1).padStart(2, '0')}`
}

/** Keys with the days on which they count; ssh-keygen takes both ends in. */
function allowedSigners(signers: readonly Person[]): string {
  return signers
    .flatMap((person, index) =>
      keysOf(person).flatMap(({ key, from, to }) => {
        const known = readPublicKey(key)
        if (known === null) return []
        const options = [
          'namespaces="inspect,git"',
          ...(from === null ? [] : [`valid-after="${dayOf(from)}"`]),
          ...(to === null ? [] : [`valid-before="${dayOf(to)}"`]),
        ]
        return [`${signerName(index)} ${options.join(',')} ${known} ${oneLine(person.name)}\n`]
      }),
    )
    .join('')
}

function listOf(signers: readonly Person[], calls: readonly Call[]): string {
  const lines = [
    '代号	姓名',
    ...signers.map(({ name }, index) => `${signerName(index)}	${oneLine(name)}`),
    '',
    '文件	署名人代号	内容',
    ...calls.map(({ file, signer, about }) => `${file}	${signer}	${oneLine(about)}`),
    '',
    ...calls.map((call) => `${commandOf(call)} < ${call.file}.txt`),
    '',
  ]
  return forWindows(lines)
}

function commandOf({ signer, namespace, day, file }: Call): string {
  return `${PROGRAM} -I ${signer} -n ${namespace} -Overify-time=${day} -s ${file}.sig`
}

function shellScript(calls: readonly Call[]): string {
  return [
    '#!/bin/sh',
    '# 用 ssh-keygen（OpenSSH 8.9 以上）逐个核验签名：sh verify.sh',
    'cd "$(dirname "$0")" || exit 2',
    'bad=0',
    'check() { about=$1; text=$2; shift 2; if "$@" < "$text"; then :; else echo "  不成立 FAILED: $about"; bad=$((bad + 1)); fi; }',
    ...calls.map((call) => `check ${call.file} ${call.file}.txt ${commandOf(call)}`),
    `echo "共 ${calls.length} 个签名，不成立 $bad 个。"`,
    '[ "$bad" = 0 ]',
    '',
  ].join('\n')
}

function batchFile(calls: readonly Call[]): string {
  return [
    '@echo off',
    'chcp 65001 >nul',
    'rem 用 ssh-keygen 逐个核验签名；没有 ssh-keygen 的，装 Git for Windows 后在 Git Bash 里运行 verify.sh',
    'cd /d "%~dp0"',
    'where ssh-keygen >nul 2>nul || (echo ssh-keygen ? & pause & exit /b 2)',
    'set BAD=0',
    ...calls.map((call) => {
      const file = call.file.replaceAll('/', '\\')
      return `${commandOf(call)} < ${file}.txt || (echo   FAILED 不成立: ${file} & set BAD=1)`
    }),
    'if %BAD%==0 (echo 全部成立 ALL GOOD) else (echo 有不成立的签名 SOME FAILED)',
    'pause',
    '',
  ].join('\r\n')
}

function dayOf(date: string): string {
  const day = date.replaceAll('-', '')
  return /^\d{8}$/u.test(day) ? day : '19700101'
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim()
}

/** Old editors of Windows know UTF-8 by its mark and lines by CR LF. */
export function forWindows(lines: readonly string[]): string {
  return `\ufeff${lines.join('\r\n')}`
}
