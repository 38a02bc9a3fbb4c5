import type { Page } from 'playwright-core'
import { z } from 'zod'
import { signInAsResident, signInAsStaff } from './sign-in.ts'
import { signedInApi } from './signed-in-api.ts'

/** Pages that one person sees: how they sign in, and the addresses. */
export type Visit = {
  readonly who: string
  signIn(page: Page): Promise<void>
  readonly addresses: readonly string[]
}

/** Cases that are there to be looked at: one delivered, one draft, one at the counter. */
export type Shown = { readonly finished: string; readonly draft: string; readonly waiting: string }

const nobody = { who: 'nobody', signIn: async () => undefined }
const staff = (name: string) => ({ who: name, signIn: (page: Page) => signInAsStaff(page, name) })

/** Every page of the portal and of the desk, by who may see it. */
export function everyPage({ finished, draft, waiting }: Shown): Visit[] {
  const item = '/items/old-age-allowance'
  const matter = `/matters/${finished}`
  return [
    {
      ...nobody,
      addresses: [
        '/',
        '/search?q=刻章',
        '/search',
        item,
        `${item}/apply`,
        '/halls',
        '/halls/HALL01',
        '/budget',
        '/budget/:book',
        '/budget/:book/lines/31?with=603',
        '/budget/:book/compare/:other',
        '/verify',
        '/verify/nothing',
        '/sign-in',
        '/nowhere',
        '/desk/',
      ],
    },
    {
      who: '何守春',
      signIn: (page) => signInAsResident(page, '何守春'),
      addresses: [
        '/',
        '/items/disability-subsidy/apply',
        '/matters',
        matter,
        `${matter}/rate`,
        `${matter}/readings`,
        '/readings',
        '/record',
        `/matters/${draft}/apply`,
        '/vault',
        '/notices',
        '/corrections',
      ],
    },
    {
      ...staff('周未眠'),
      addresses: [
        '/desk/work',
        `/desk/work/${waiting}`,
        '/desk/checklist/public-place-hygiene',
        '/desk/nowhere',
      ],
    },
    { ...staff('侯守诺'), addresses: [`/desk/work/${finished}`, '/desk/materials/issued'] },
    {
      ...staff('丁不移'),
      addresses: [
        '/desk/catalogue',
        '/desk/catalogue/:first',
        '/desk/forms',
        '/desk/budget',
        '/desk/elements',
        '/desk/elements/P12',
        '/desk/elements/lists',
        '/desk/elements/lists/L_MAR',
        '/desk/elements/lists/+',
        '/desk/collect',
      ],
    },
    {
      ...staff('舒同源'),
      addresses: ['demands', 'duties', 'campaigns', 'board', 'graph?item=food-business-licence'].map(
        (part) => `/desk/sourcing/${part}`,
      ),
    },
    {
      ...staff('乔见微'),
      addresses: ['/desk/sourcing', '/desk/sourcing/supplies'],
    },
    {
      ...staff('丁不移'),
      addresses: ['/desk/materials', '/desk/materials/business-licence', '/desk/materials/new'],
    },
    { ...staff('夏知止'), addresses: ['/desk/people', '/desk/people/:first'] },
    { ...staff('马守恒'), addresses: ['/desk/people/:first'] },
    { ...staff('骆以真'), addresses: ['/desk/corrections', '/desk/records', '/desk/records/+'] },
    { ...staff('康无隅'), addresses: ['/desk/audit'] },
  ]
}

const Items = z.object({ rows: z.array(z.object({ itemId: z.string() })).min(1) })
const Books = z.object({ rows: z.array(z.object({ bookId: z.string() })).min(2) })
const Staff = z.object({ rows: z.array(z.object({ staffId: z.string() })).min(1) })

/** Goes to an address and waits until nothing is fetched any more; `:first` stands for the first row of its list, `:book` and `:other` for two budget books. */
export async function visit(page: Page, address: string): Promise<void> {
  await page.goto(await addressOf(page, address))
  await page.getByRole('main').first().waitFor()
  await page.waitForLoadState('networkidle')
}

async function addressOf(page: Page, address: string): Promise<string> {
  if (address.endsWith(':first')) return firstOf(page, address)
  if (!address.includes(':book')) return address
  const [book, other] = Books.parse(await signedInApi(page).get('/api/budget-books')).rows
  return address.replace(':book', book?.bookId ?? '').replace(':other', other?.bookId ?? '')
}

async function firstOf(page: Page, address: string): Promise<string> {
  const api = signedInApi(page)
  const id = address.includes('catalogue')
    ? Items.parse(await api.get('/api/desk/items')).rows[0]?.itemId
    : Staff.parse(await api.get('/api/desk/staff')).rows[0]?.staffId
  return address.replace(':first', id ?? '')
}
