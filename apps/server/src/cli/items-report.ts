import type { ItemsReport } from '../pack/load-pack.ts'

/** What became of the items, and which of them somebody has to look at. */
export function itemsText({ created, updated, unchanged, rejected, withErrors }: ItemsReport): string[] {
  const counts = [
    `${created} created`,
    `${updated} updated`,
    `${unchanged} unchanged`,
    `${rejected.length} rejected`,
  ]
  return [
    `items        ${counts.join(', ')}`,
    ...rejected.map((code) => `  ${code}: rejected, since somebody is writing it at the desk`),
    ...withErrors.flatMap(({ code, findings }) =>
      findings.map(
        ({ rule, path, message }) => `  ${code}: waits as a draft, ${rule} at ${path}: ${message.en}`,
      ),
    ),
  ]
}
