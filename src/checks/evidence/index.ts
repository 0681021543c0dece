import type { Check } from '../check.ts'
import { evidenceChangedFile } from './changed-file.ts'
import { evidenceEmptyFile } from './empty-file.ts'
import { evidenceIncomplete } from './incomplete.ts'
import { evidenceListedTwice } from './listed-twice.ts'
import { evidenceMissingFile } from './missing-file.ts'
import { evidenceOutsideFolder } from './outside-folder.ts'
import { evidenceUnlistedFile } from './unlisted-file.ts'

export const evidenceChecks: readonly Check[] = [
  evidenceMissingFile,
  evidenceChangedFile,
  evidenceListedTwice,
  evidenceUnlistedFile,
  evidenceOutsideFolder,
  evidenceEmptyFile,
  evidenceIncomplete,
]
