/** A file that was picked, by its path within what was picked. */
export interface PickedFile {
  readonly path: string
  readonly file: File
}

/** Of an input: a folder names the way to each file. */
export function filesOfInput(list: FileList | null): PickedFile[] {
  return Array.from(list ?? [], (file) => ({ path: file.webkitRelativePath || file.name, file }))
}

/** Of what was dropped: files, and folders with all that is in them. */
export async function filesOfDrop(transfer: DataTransfer): Promise<PickedFile[]> {
  const entries = Array.from(transfer.items, (item) => item.webkitGetAsEntry()).filter(
    (entry) => entry !== null,
  )
  const found: PickedFile[] = []
  for (const entry of entries) await collect(entry, '', found)
  return found
}

async function collect(entry: FileSystemEntry, folder: string, found: PickedFile[]): Promise<void> {
  const path = `${folder}${entry.name}`
  if (isFile(entry)) {
    const file = await new Promise<File>((resolve, reject) => entry.file(resolve, reject))
    found.push({ path, file })
  } else if (isFolder(entry)) {
    const reader = entry.createReader()
    for (let some = await read(reader); some.length > 0; some = await read(reader))
      for (const one of some) await collect(one, `${path}/`, found)
  }
}

/** A hundred at a time, as browsers give them. */
function read(reader: FileSystemDirectoryReader): Promise<FileSystemEntry[]> {
  return new Promise((resolve, reject) => reader.readEntries(resolve, reject))
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile
}

function isFolder(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory
}
