import type { TestProject } from 'vitest/node'
import { startSite } from './start-site.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the site under test answers, without a slash at the end. */
    site: string
  }
}

/**
 * Before the browser tests: the whole product with the sample district, as `npm start` serves it. TEST_SITE names one
 * that runs already, for whoever writes a test and does not want to wait for a start.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const given = process.env.TEST_SITE
  if (given !== undefined && given !== '') {
    project.provide('site', given)
    return async () => undefined
  }
  const site = await startSite()
  project.provide('site', site.address)
  return () => site.stop()
}
