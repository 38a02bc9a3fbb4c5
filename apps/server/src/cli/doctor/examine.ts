import type { Check, DoctorScope, Finding } from './check.ts'

export type NamedFinding = { readonly name: string } & Finding

/** Runs every check; one that breaks is itself a failure and does not keep the others from being made. */
export async function examine(checks: readonly Check[], scope: DoctorScope): Promise<NamedFinding[]> {
  const findings: NamedFinding[] = []
  for (const check of checks) {
    const finding = await check.run(scope).catch(
      (error: unknown): Finding => ({
        state: 'failed',
        detail: error instanceof Error ? error.message : String(error),
      }),
    )
    findings.push({ name: check.name, ...finding })
  }
  return findings
}
