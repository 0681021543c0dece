import { defineConfig } from 'vitest/config'

/** What wants LibreOffice or minutes: `.ci/run` installs what it needs. */
export default defineConfig({
  test: {
    setupFiles: ['src/build/property-seed.fixture.ts'],
    include: ['src/**/*.slow.test.ts'],
    testTimeout: 1_800_000,
    hookTimeout: 1_800_000,
  },
})
