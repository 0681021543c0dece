import type { Check } from '../check.ts'
import { townFolderName } from './folder-name.ts'
import { townIncomplete } from './incomplete.ts'
import { townReference } from './reference.ts'
import { townTopic } from './topic.ts'

export const townChecks: readonly Check[] = [townFolderName, townIncomplete, townReference, townTopic]
