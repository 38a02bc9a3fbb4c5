import { defineMessages } from '@yimen/look'

/** The words of a demand that is filed by hand, and of choosing what it asks for. */
export const fileWords = defineMessages({
  zh: {
    file: '提一项需求',
    fileWords: '事项里还没有、办事又用得到的，可以在这里提。先存为草稿，核对后提交给统筹处。',
    data: '要素或材料',
    pickHint: '输入名称、拼音或编码，从下面选一个',
    offered: '可以选的',
    nothingOffered: '没有找到。换个说法，或者先到要素库、材料库里登记。',
    notFetched: '没取到，请再试一次。',
    chooseAnother: '另选',
    keepDraft: '存为草稿',
    reasonHint: '办什么事、为什么要用',
    noneYet: ['还没有需求单', '从事项里取一遍需求，或者在上面提一项。'],
    noneYetHere: ['还没有需求单', '统筹处从事项里取来后，归您单位的会出现在这里；也可以在上面提一项。'],
  },
  en: {
    file: 'File a demand',
    fileWords:
      'For what no item asks yet and the work needs. It is kept as a draft first; submit it when it is right.',
    data: 'Element or material',
    pickHint: 'Type a name, pinyin or code, and choose one below',
    offered: 'What can be chosen',
    nothingOffered:
      'Nothing was found. Try another word, or add it to the library of elements or materials first.',
    notFetched: 'It could not be fetched; try again.',
    chooseAnother: 'Choose another',
    keepDraft: 'Keep as a draft',
    reasonHint: 'For what work, and why it is needed',
    noneYet: ['There are no demands yet', 'Take the demands from the items, or file one above.'],
    noneYetHere: [
      'There are no demands yet',
      'What concerns your organ appears here once the office takes it from the items; you can also file one above.',
    ],
  },
})
