import { defineMessages } from '@yimen/look'

export const releaseMessages = defineMessages({
  zh: {
    title: (fields: number, sources: number) => `从 ${sources} 处取 ${fields} 项，替您填好`,
    purpose: (item: string) => `只用于“${item}”这件事，谁看过都有记录。不想取的，去掉勾，自己填。`,
    taken: (taken: number, all: number) =>
      taken === all ? `取 ${all} 项` : `取 ${taken} 项，${all - taken} 项您自己填`,
    needed: '必须由部门提供',
    leaveThese: '这些都不取',
    takeThese: '这些都取',
    leaveAll: '都不取，我自己填',
    takeAll: '还是都取',
    failed: '现在看不到会取哪些信息。填表时，每一项旁边都写着从哪里来，不想要的可以去掉。',
  },
  en: {
    title: (fields: number, sources: number) =>
      `${fields} field${fields === 1 ? '' : 's'} filled in for you, from ${sources} source${sources === 1 ? '' : 's'}`,
    purpose: (item: string) =>
      `Used for “${item}” and nothing else; every reading is recorded. Untick what you would rather fill in yourself.`,
    taken: (taken: number, all: number) =>
      taken === all ? `${all} fetched` : `${taken} fetched, ${all - taken} filled in by you`,
    needed: 'has to come from the source',
    leaveThese: 'Fetch none of these',
    takeThese: 'Fetch these',
    leaveAll: 'Fetch nothing, I fill it in myself',
    takeAll: 'Fetch all after all',
    failed:
      'What would be fetched cannot be shown now. In the form each value names its source, and can be declined there.',
  },
})
