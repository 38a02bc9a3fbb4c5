import { defineMessages } from '@yimen/look'

export const reviewMessages = defineMessages({
  zh: {
    title: '请您看一遍，就提交',
    situation: '您的情形',
    materials: '材料',
    noMaterials: '不用交材料',
    declare: '以上内容属实，由我负责。我知道提交后由承办部门审查。',
    declareFirst: '请先勾选，再提交',
    submit: '提交',
    correct: '交上补正',
    back: '回去改',
    sending: '正在提交',
    waiting: '没连上，连上就自动提交，只会交一次。请先别关这页。',
    failed: '没能提交，您填的都在',
    again: '再按一次“提交”就行，不会交两份。',
    after: (day: string) => `提交后最晚 ${day}有结果。`,
  },
  en: {
    title: 'Look it over once, then submit',
    situation: 'Your situation',
    materials: 'Materials',
    noMaterials: 'No materials are needed',
    declare: 'All of this is true and I answer for it. I know that the department will examine it.',
    declareFirst: 'Please tick this first',
    submit: 'Submit',
    correct: 'Hand in the corrections',
    back: 'Back to change',
    sending: 'Submitting',
    waiting:
      'Not connected. It is sent as soon as there is a connection, and only once. Please keep this page open.',
    failed: 'It could not be submitted; all you filled in is here',
    again: 'Just press “Submit” once more; it will not be sent twice.',
    after: (day: string) => `There is a result by ${day} at the latest.`,
  },
})
