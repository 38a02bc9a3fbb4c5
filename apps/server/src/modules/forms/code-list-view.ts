import { CodeList, type CodeListDetail } from '@yimen/contract'
import type { Scope } from '../../platform/actions/route.ts'
import { refuse } from './problems.ts'
import { elementOf } from './read-definitions.ts'
import { mayChangeElements } from './rules/access.ts'
import { judgeCodeList } from './rules/judge-code-list.ts'
import { elementsOfLists, listRevisions } from './store/code-lists.ts'
import { listElementUses } from './store/element-uses.ts'

/** How many revisions the history shows. */
const shown = 50

/** One code list in full: what it is, was, who uses it, and what `who` may do. */
export async function codeListView(
  { tx, district, who }: Pick<Scope, 'tx' | 'district' | 'who'>,
  code: string,
): Promise<CodeListDetail> {
  const revisions = await listRevisions(tx, district, code, shown + 1)
  const [newest] = revisions
  if (newest === undefined) throw refuse('forms.code-list-not-found')
  const elements = (await elementsOfLists(tx, district, [code])).map(elementOf)
  const uses = await listElementUses(tx, district, { elements: elements.map((element) => element.code) })
  return {
    list: CodeList.parse(newest.content),
    revision: newest.revision,
    elements: elements.map((element) => ({ code: element.code, name: element.name })),
    users: uses.map(({ element, user, section, required }) => ({ ...user, element, section, required })),
    history: revisions.slice(0, shown).map((row, at) => {
      const older = revisions[at + 1]
      return {
        revision: row.revision,
        since: row.since.toISOString(),
        until: row.until?.toISOString() ?? null,
        changes: older
          ? [...judgeCodeList(CodeList.parse(older.content), CodeList.parse(row.content)).changes]
          : [],
      }
    }),
    allowed: mayChangeElements(who) ? ['save'] : [],
  }
}
