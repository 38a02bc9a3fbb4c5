import type { Language } from '@yimen/contract'
import type { SamplePerson } from '../store/sample.ts'
import { bothLanguages, escapeHtml, page } from './page.ts'

/** The sign-in page of the development identity provider: the people of the sample, each one click away. */
export function choosePersonPage(
  language: Language,
  people: readonly SamplePerson[],
  action: string,
): string {
  const title = bothLanguages({ zh: '您是哪一位？', en: 'Who are you?' }, language)
  const notice = bothLanguages(
    {
      zh: '这里是样例区，下面的人都不存在，点一下就登录。真实的区不是这样：要用统一身份认证，核验本人。',
      en: 'This is the sample district: these people do not exist, and one click signs in. A real district has no such page; its identity provider verifies who you are.',
    },
    language,
  )
  const choices = people.map(
    (person) => `<li><button class="button" name="account" value="${escapeHtml(person.account)}">
<b>${escapeHtml(person.name)} · ${escapeHtml(person.nameEnglish)}</b>${bothLanguages(person.about, language)}</button></li>`,
  )
  const cancel = bothLanguages({ zh: '不登录，回去', en: 'Go back without signing in' }, language)
  return page(
    language,
    title,
    `<p class="notice">${notice}</p><form method="post" action="${escapeHtml(action)}"><ul>${choices.join('')}</ul>
<button class="button quiet" name="cancel" value="yes">${cancel}</button></form>`,
  )
}
