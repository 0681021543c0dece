import { configDefaults, defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    setupFiles: ['src/build/property-seed.fixture.ts'],
    // What wants LibreOffice, Python or minutes has a run of its own: npm run test:slow.
    exclude: [...configDefaults.exclude, '**/*.slow.test.ts', 'demo/**'],
    // A busy machine is no fault of the program.
    testTimeout: 180_000,
    hookTimeout: 180_000,
  },
})
