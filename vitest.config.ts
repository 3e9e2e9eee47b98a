import {defineConfig} from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 120_000, // for a program that hangs; what is slow on a busy machine still passes
    hookTimeout: 120_000,
    retry: 0,
    maxWorkers: 2, // the machines that run this have two cores
    // One process runs many files, so a module is loaded once and not a hundred times. No test mocks a module or leaves
    // the state of the process changed. Processes and not threads: a test counts the processor time of its own.
    pool: 'forks',
    isolate: false,
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts'], // also files that no test loads
      // Run as processes, threads and pages of their own, where coverage does not see them.
      exclude: ['src/cli/bin.ts', 'src/engine/*-worker.ts', 'src/machine/workers/answer.ts', 'src/review-page/*.ts'],
      reporter: ['text-summary', 'html'],
      thresholds: {lines: 90, functions: 90, branches: 85, statements: 90},
    },
  },
});
