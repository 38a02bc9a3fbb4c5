import { useMessages } from '@yimen/look'
import { useLive } from '../../api/use-live.ts'
import { usePageTitle } from '../../frame/use-page-title.ts'
import './budget.css'
import { BookList } from './book-list.tsx'
import { budgetMessages } from './budget-messages.ts'
import { PutBook } from './put-book.tsx'
import { refreshBooks } from './queries.ts'

const topics = ['budget-books'] as const

/** Budget books for editors and directors: put one in, see what is found, publish it; take one down. */
export default function BudgetPage() {
  const words = useMessages(budgetMessages)
  usePageTitle(words.title)
  useLive(topics, refreshBooks)
  return (
    <main id="main" className="page budget" tabIndex={-1}>
      <h1>{words.title}</h1>
      <p className="soft">{words.words}</p>
      <PutBook />
      <BookList />
    </main>
  )
}
