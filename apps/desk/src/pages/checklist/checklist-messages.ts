import { defineMessages } from '@yimen/look'

export const checklistMessages = defineMessages({
  zh: {
    title: '要带什么',
    words: '有人来问时，在左边找到事项，这里就是它现在要的材料。各部门能取到的已经划掉。',
    list: '事项',
    loading: '正在取事项',
    failed: { title: '事项没取到', words: '别的部分照常能用，过一会儿再取。' },
    more: '再列一些',
    find: '名称、拼音或首字母',
    findLabel: '找事项',
    count: (shown: number, total: number) => `列出 ${shown} 项，共 ${total} 项`,
    none: ['没有这样的事项', '换个说法，或只写其中几个字。'] as readonly [string, string],
    unpublished: ['还没有公布的事项', '事项编辑公布以后，这里就有。'] as readonly [string, string],
    choose: '从左边选一个事项',
    chooseWords: '按 / 查找，J、K 上下走，回车打开。',
    itemLoading: '正在取材料清单',
    itemFailed: { title: '材料清单没取到', words: '可能刚撤下。再取一次，或从左边另选。' },
    toBring: (count: number, conditional: number) =>
      count === 0
        ? '不用带材料'
        : `要带 ${count} 份材料${conditional > 0 ? `，其中 ${conditional} 份看情形` : ''}`,
    struckOff: (count: number) => `不用交的 ${count} 份`,
    notListed: '这个事项还没列材料，请先问主办部门。',
    copies: (originals: number, copies: number) =>
      [originals > 0 && `原件 ${originals} 份`, copies > 0 && `复印件 ${copies} 份`]
        .filter(Boolean)
        .join(' · '),
    optional: '可以不交',
    conditional: '看情形',
    from: '来自',
    duty: '认责编号',
    version: (version: number) => `第 ${version} 版`,
    print: '打印清单',
  },
  en: {
    title: 'What to bring',
    words:
      'When somebody asks, find the item on the left: this is what it needs now. What organs can fetch themselves is struck out.',
    list: 'Items',
    loading: 'Fetching items',
    failed: {
      title: 'The items could not be fetched',
      words: 'The other parts work as usual; try again in a while.',
    },
    more: 'Show more',
    find: 'Name, pinyin or initials',
    findLabel: 'Find an item',
    count: (shown: number, total: number) => `${shown} of ${total} shown`,
    none: ['No such item', 'Say it in other words, or type only some of the characters.'] as readonly [
      string,
      string,
    ],
    unpublished: ['No item is published yet', 'Once an editor publishes one it is here.'] as readonly [
      string,
      string,
    ],
    choose: 'Choose an item on the left',
    chooseWords: '/ finds, J and K walk, Enter opens.',
    itemLoading: 'Fetching the checklist',
    itemFailed: {
      title: 'The checklist could not be fetched',
      words: 'It may just have been withdrawn. Fetch it again or choose another.',
    },
    toBring: (count: number, conditional: number) =>
      count === 0
        ? 'Nothing to bring'
        : `${count} ${count === 1 ? 'material' : 'materials'} to bring${conditional > 0 ? `, ${conditional} of them depending on the situation` : ''}`,
    struckOff: (count: number) => `${count} not needed`,
    notListed: 'Its materials are not listed yet; ask the organ in charge first.',
    copies: (originals: number, copies: number) =>
      [
        originals > 0 && `${originals} original${originals === 1 ? '' : 's'}`,
        copies > 0 && `${copies} ${copies === 1 ? 'copy' : 'copies'}`,
      ]
        .filter(Boolean)
        .join(' · '),
    optional: 'optional',
    conditional: 'depends on the situation',
    from: 'From',
    duty: 'Data duty',
    version: (version: number) => `Version ${version}`,
    print: 'Print the list',
  },
})
