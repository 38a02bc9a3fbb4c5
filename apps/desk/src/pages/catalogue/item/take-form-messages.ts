import { defineMessages } from '@yimen/look'

/** Words for taking a form of the library into an item. */
export const takeFormMessages = defineMessages({
  zh: {
    tab: '表单',
    own: '这个事项用的是自己的表单，还没有从表单库取。',
    revision: (revision: number) => `取的是第 ${revision} 版`,
    newer: (revision: number) => `表单库里已经有第 ${revision} 版`,
    choose: '从表单库取一张',
    hint: '只列已发布的。取用后写进事项的草稿，发布事项才对外生效；在办的件不变。',
    empty: '选一张表单',
    none: '表单库里还没有已发布的表单',
    more: '再列一些',
    unsaved: '事项有没存的改动，先存再取。',
    take: '取用',
    failed: '没取成，什么都没有改',
  },
  en: {
    tab: 'Form',
    own: 'This item has a form of its own, not taken from the library.',
    revision: (revision: number) => `revision ${revision} was taken`,
    newer: (revision: number) => `the library has revision ${revision} by now`,
    choose: 'Take one from the library',
    hint: 'Only published ones are listed. It goes into the draft of the item and counts once the item is published; running cases stay as they are.',
    empty: 'Choose a form',
    none: 'The library has no published form yet',
    more: 'List more',
    unsaved: 'The item has changes that are not saved; save them first.',
    take: 'Take it',
    failed: 'It was not taken; nothing has changed',
  },
})
