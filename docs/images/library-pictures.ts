import type { Page } from 'playwright-core'
import { signInAsResident, signInAsStaff } from '../../tests/browser/sign-in.ts'
import { signedInApi } from '../../tests/browser/signed-in-api.ts'
import type { Studio } from './studio.ts'

const content = {
  sections: [
    {
      code: 'applicant',
      title: { zh: '申请人', en: 'Applicant' },
      fields: [{ element: 'P01' }, { element: 'P03' }, { element: 'P12' }],
    },
    {
      code: 'allowance',
      title: { zh: '津贴', en: 'Allowance' },
      fields: [{ element: 'S14' }, { element: 'K03', visible: { element: 'S14', known: true } }],
    },
  ],
}

/** The libraries: forms, materials, what is known of a person, and who owes which data. */
export async function photographTheLibraries(studio: Studio): Promise<void> {
  const as = (name: string) => studio.openBoth((page: Page) => signInAsStaff(page, name))
  const editor = await as('丁不移')
  const name = { zh: '高龄津贴申请表', en: 'Old-age allowance form' }
  const form = { code: 'F-picture', name, level: 'district', organ: 'MZJ', content }
  await signedInApi(editor.desk).post('/api/desk/forms', form)
  await studio.shootBoth(editor, 'desk-form', 'A form in the designer', '/desk/forms/F-picture', '加字段')
  await studio.shootBoth(editor, 'desk-collect', 'Collecting existing forms', '/desk/collect', '选文件')
  await studio.shootBoth(
    editor,
    'desk-materials',
    'Standard types of material',
    '/desk/materials',
    '再看一些',
  )
  await studio.shootBoth(editor, 'desk-budget', 'Budget books at the desk', '/desk/budget', '2026')

  await studio.shootBoth(editor, 'desk-code-lists', 'Code lists', '/desk/elements/lists', '代码表')

  const coordinator = await as('舒同源')
  await studio.shootBoth(
    coordinator,
    'desk-records',
    'Where sources disagree, and a record opened for a reason',
    '/desk/records',
    '数据核对',
  )
  const parts = [
    ['demands', 'Demands taken from the published items'],
    ['duties', 'Who owes which data'],
    ['board', 'The board of data supply'],
    ['graph?item=food-business-licence', 'The evidence graph of an item'],
  ] as const
  for (const [part, shows] of parts) {
    const picture = `desk-sourcing-${part.split('?')[0]}`
    await studio.shootBoth(coordinator, picture, shows, `/desk/sourcing/${part}`, '底账')
  }
  const resident = await studio.openBoth((page) => signInAsResident(page, '林知夏'))
  await studio.shootBoth(
    resident,
    'portal-record',
    'What is known of me, and from where',
    '/record',
    '人口库',
  )
}
