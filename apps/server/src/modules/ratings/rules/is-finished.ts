const finished = new Set(['delivered', 'archived', 'refused', 'not-needed'])

/** A matter can be rated once the office has done with it; what the applicant gave up is not rated. */
export function isFinished(status: string): boolean {
  return finished.has(status)
}
