/** Where things lie in an archive. The names are for whoever opens it without this program. */
export const layout = {
  instructions: '说明.txt',
  verifier: '核验.html',
  /** manifest of the last seal, as the history keeps it */
  manifest: '封存清单.json',
  /** every other file of the archive with its hash */
  list: '案卷清单.json',
  catalogue: '归档目录.docx',
  papers: '底稿/',
  documents: '文书/',
  ledgers: '台账/',
  signatures: '签名/',
  seals: '签名/封存/',
  history: '历史/全部记录.bundle',
} as const

/** What lies in the encrypted part, a zip file of its own once it is opened. */
export const restrictedLayout = {
  instructions: '说明.txt',
  manifest: '受限封存清单.json',
  history: '受限记录.bundle',
  /** of the round itself, where old papers in it name somebody who spoke */
  ordinaryHistory: '全部记录.bundle',
} as const
