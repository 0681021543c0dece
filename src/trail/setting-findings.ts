import type { Trail } from './trail.ts'
import { type TrailFinding, trailFinding } from './trail-finding.ts'

/** What came with a repository and has git run programs, pass files over, or keep other texts than people see. */
export function settingFindings({ prefix, settings, filtered }: Trail): TrailFinding[] {
  const file = `${prefix}.git/config`
  return [
    ...settings.map(({ key, value }) =>
      trailFinding(
        'warning',
        'verify/foreign-setting',
        { file },
        {
          zh: `库里带着设置 ${shown(key)} = “${shown(value)}”：别的 git 程序会照它运行或者漏看文件；本工具没有照它做`,
          en: `the repository brings the setting ${shown(key)} = “${shown(value)}”: git would run it or pass files over; this program did not`,
        },
        {
          zh: '不是自己设的就删去：git config --unset-all 加设置名；自己要用的，改用 git config --global 设。',
          en: 'If it is not yours, take it out with git config --unset-all; if it is, set it with git config --global.',
        },
      ),
    ),
    ...filters(prefix, filtered),
  ]
}

function filters(prefix: string, filtered: Trail['filtered']): TrailFinding[] {
  return [...new Set(filtered.map(({ attribute }) => attribute))].map((attribute) => {
    const files = filtered.filter((one) => one.attribute === attribute)
    return trailFinding(
      'error',
      'verify/filtered',
      { file: `${prefix}${files[0]?.file ?? ''}` },
      {
        zh: `git 被设成把 ${files.length} 个文件变换以后再存（${shown(attribute)}）：存下的不是看到的内容，改动也可以看不出来`,
        en: `git is told to keep ${files.length} files as another text than lies here (${shown(attribute)}): changes could be hidden by it`,
      },
      {
        zh: '查 .git/info/attributes 和 .gitattributes，删去这一行，再用 inspect diff HEAD 看差别。',
        en: 'Look into .git/info/attributes and .gitattributes, take the line out, then see inspect diff HEAD.',
      },
    )
  })
}

const MOST = 60

/** Of whoever had the folder: no signs that move the cursor, and no essay. */
function shown(text: string): string {
  const letters = [...text.replaceAll(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, '�')]
  return letters.length <= MOST ? letters.join('') : `${letters.slice(0, MOST).join('')}…`
}
