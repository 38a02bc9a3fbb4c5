/** What the schema says of one place, as `materials.2.name: …`. Its words are the schema's own. */
export function sayIssues(issues: readonly { path: readonly PropertyKey[]; message: string }[]): string[] {
  return issues.map((issue) => `${issue.path.map(String).join('.')}: ${issue.message}`)
}
