import { defineMessages } from '@yimen/look'

/** Words of the preview of a form. */
export const formPreviewMessages = defineMessages({
  zh: {
    loading: '正在取表单',
    failed: '表单没取到',
    failedWords: '预览只给在工作台登录的编辑看。',
    notice: '这是预览：可以照着填，看看条件和提示对不对，但交不出去，也不会存。',
    check: '检查填写',
    errors: '这几处还要看看',
    good: '都填好了，可以提交',
    broken: '表单还有不对的地方，改好再预览',
  },
  en: {
    loading: 'Fetching the form',
    failed: 'The form could not be fetched',
    failedWords: 'The preview is for editors who are signed in at the desk.',
    notice:
      'This is a preview: fill it in to see whether conditions and hints hold; it is neither sent nor kept.',
    check: 'Check what is filled in',
    errors: 'See to these',
    good: 'All is filled in and could be sent',
    broken: 'The form has faults; put them right before looking at it',
  },
})
