import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** The longest first, so that no processor waits at the end for one that another has only begun. */
const LONGEST = ['mutations', 'leak-suite', 'form-import', 'kill-trail', 'import.slow', 'kill', 'documents']

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification) => {
      const place = LONGEST.findIndex((name) => moduleId.includes(`/${name}`))
      return place < 0 ? LONGEST.length : place
    }
    return (await super.sort(files)).sort((a, b) => rank(a) - rank(b))
  }
}

/** What wants LibreOffice or minutes: `.ci/run` installs what it needs. */
export default defineConfig({
  test: {
    setupFiles: ['src/build/property-seed.fixture.ts'],
    include: ['src/**/*.slow.test.ts'],
    testTimeout: 1_800_000,
    hookTimeout: 1_800_000,
    sequence: { sequencer: LongestFirst },
  },
})
