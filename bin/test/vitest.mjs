import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { root } from '../bootstrap/root.mjs'
import { run } from './run.mjs'

/** Runs one project of vitest and counts its tests; a file that cannot even be loaded is one failure. */
export async function runProject(node, project, { filters, extra, env = {} }) {
  const folder = mkdtempSync(join(tmpdir(), 'yimen-results-'))
  const results = join(folder, 'results.json')
  try {
    const code = await run(
      node,
      [
        join(root, 'node_modules', 'vitest', 'vitest.mjs'),
        'run',
        '--project',
        project,
        '--passWithNoTests',
        '--reporter=default',
        '--reporter=json',
        `--outputFile.json=${results}`,
        ...filters,
        ...extra,
      ],
      { env: { ...process.env, ...env } },
    )
    return count(results, code)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function count(results, code) {
  let report
  try {
    report = JSON.parse(readFileSync(results, 'utf8'))
  } catch {
    // It ended before it could write: that is told by the code, and is one failure.
    return { passed: 0, failed: code === 0 ? 0 : 1, skipped: 0 }
  }
  const unloaded = report.testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
  ).length
  const failed = report.numFailedTests + unloaded
  return {
    passed: report.numPassedTests,
    failed: failed === 0 && code !== 0 ? 1 : failed,
    skipped: report.numPendingTests + report.numTodoTests,
  }
}
