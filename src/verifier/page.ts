import './old-browsers.ts'
import { readArchive } from '../archives/archive-reading.ts'
import { type ArchiveVerdict, checkArchive } from '../archives/check-archive.ts'
import { compareCode } from './compare-code.ts'
import { element, inputOf, part } from './elements.ts'
import { filesOfDrop, filesOfInput, type PickedFile } from './picked-files.ts'
import { selfTest } from './self-test.ts'
import { showVerdict } from './show-verdict.ts'
import { unreadFiles } from './unread-files.ts'

let verdict: ArchiveVerdict | null = null
let reading = 0

function showComparison(): void {
  const said = compareCode(inputOf('code').value, verdict)
  part('compared').replaceChildren(...(said ? [said] : []))
}

function progress(text: string): void {
  part('progress').textContent = text
}

/** Lets the browser draw between two files. */
function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0))
}

async function open(picked: readonly PickedFile[]): Promise<void> {
  reading += 1
  const mine = reading
  verdict = null
  part('result').replaceChildren()
  showComparison()
  if (picked.length === 0) return progress('没有选到文件：文件夹是空的，或者没有选。')
  progress('正在读……')
  const made = await verdictOf(picked, mine)
  if (mine !== reading) return
  verdict = made
  progress(made ? '读完了。' : '这个 zip 文件读不出来：损坏，或者不是案卷。可以先解压，再选文件夹。')
  part('result').replaceChildren(...(made ? showVerdict(made) : []))
  showComparison()
}

/** null where it cannot be read, or something else was picked meanwhile. */
async function verdictOf(picked: readonly PickedFile[], mine: number): Promise<ArchiveVerdict | null> {
  const unread = await unreadFiles(picked)
  if (!unread) return null
  let drawn = Date.now()
  const content = await readArchive(unread, {
    knowsRsa: false,
    progress: async (done) => {
      if (mine !== reading) throw new Error('something else was picked')
      if (Date.now() - drawn < 100) return
      progress(`正在读……${done} / ${unread.length}`)
      await pause()
      drawn = Date.now()
    },
  })
  progress('正在核对……')
  await pause()
  return checkArchive(content)
}

function failed(error: unknown): void {
  progress('')
  part('result').replaceChildren(
    element('p', 'banner bad', '✘ 读到一半出了错，没有核完', element('small', '', String(error))),
  )
}

function listen(): void {
  for (const id of ['zip', 'folder'])
    inputOf(id).addEventListener('change', () => {
      const picked = filesOfInput(inputOf(id).files)
      open(picked).catch(failed)
    })
  inputOf('code').addEventListener('input', showComparison)
  const drop = part('drop')
  for (const kind of ['dragenter', 'dragover', 'dragleave', 'drop'])
    document.addEventListener(kind, (event) => {
      event.preventDefault()
      drop.classList.toggle('over', kind === 'dragenter' || kind === 'dragover')
    })
  document.addEventListener('drop', (event) => {
    if (event.dataTransfer) filesOfDrop(event.dataTransfer).then(open).catch(failed)
  })
}

const able = selfTest()
const status = part('self-test')
status.className = able ? 'good' : 'bad'
status.textContent = able
  ? '✔ 本页自检通过：校验值、校验码、签名都算得对。'
  : '✘ 本页自检没有通过：这个浏览器算得不对，或者本页被改过，不要用它核对。'
if (able) listen()
