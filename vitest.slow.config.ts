import { defineConfig } from 'vitest/config'

/** What wants LibreOffice or minutes: `.ci/run` installs what it needs. */
export default defineConfig({
  test: {
    setupFiles: ['src/build/property-seed.fixture.ts'],
    include: ['src/**/*.slow.test.ts'],
    testTimeout: 600_000,
    hookTimeout: 600_000,
  },
})
