import { useQuery } from '@tanstack/react-query'
import { Skeleton, useMessages } from '@yimen/look'
import { lazy, Suspense } from 'react'
import { Redirect, Route, Switch, useLocation } from 'wouter'
import { type StaffWho, sessionQuery } from './api/session.ts'
import { Bar } from './frame/bar.tsx'
import { CrashGuard } from './frame/crash-guard.tsx'
import { Fetched } from './frame/fetched.tsx'
import { frameMessages } from './frame/frame-messages.ts'
import { LostPage } from './frame/lost-page.tsx'
import { OfflineBar } from './frame/offline-bar.tsx'
import { placesFor } from './frame/places.ts'
import { Rail } from './frame/rail.tsx'
import { useFreshLanguage } from './frame/use-fresh-language.ts'
import { SignInPage } from './pages/sign-in/sign-in-page.tsx'

const WorkPage = lazy(() => import('./pages/work/work-page.tsx'))

const CataloguePage = lazy(async () => {
  await import('./pages/catalogue/schemas-without-eval.ts')
  return import('./pages/catalogue/catalogue-page.tsx')
})
const FormsPage = lazy(async () => {
  await import('./pages/catalogue/schemas-without-eval.ts')
  return import('./pages/forms/forms-page.tsx')
})
const SourcingPage = lazy(async () => {
  await import('./pages/catalogue/schemas-without-eval.ts')
  return import('./pages/sourcing/sourcing-page.tsx')
})
const ElementsPage = lazy(async () => {
  await import('./pages/catalogue/schemas-without-eval.ts')
  return import('./pages/elements/elements-page.tsx')
})
const CodeListsPage = lazy(async () => {
  await import('./pages/catalogue/schemas-without-eval.ts')
  return import('./pages/elements/lists/code-lists-page.tsx')
})
const CollectPage = lazy(async () => {
  await import('./pages/catalogue/schemas-without-eval.ts')
  return import('./pages/collect/collect-page.tsx')
})
const SourcesPage = lazy(() => import('./pages/sources/sources-page.tsx'))
const PeoplePage = lazy(() => import('./pages/people/people-page.tsx'))
const BudgetPage = lazy(() => import('./pages/budget/budget-page.tsx'))
const AuditPage = lazy(() => import('./pages/audit/audit-page.tsx'))

const CorrectionsPage = lazy(() => import('./pages/corrections/corrections-page.tsx'))
const RecordsPage = lazy(() => import('./pages/records/records-page.tsx'))
const ChecklistPage = lazy(() => import('./pages/checklist/checklist-page.tsx'))
const MaterialsPage = lazy(() => import('./pages/materials/materials-page.tsx'))

const pages = {
  work: WorkPage,
  catalogue: CataloguePage,
  materials: MaterialsPage,
  checklist: ChecklistPage,
  forms: FormsPage,
  sourcing: SourcingPage,
  elements: ElementsPage,
  collect: CollectPage,
  sources: SourcesPage,
  people: PeoplePage,
  audit: AuditPage,
  budget: BudgetPage,
  corrections: CorrectionsPage,
  records: RecordsPage,
}

/** The desk: sign-in in place, so that one comes back to where one was; then the frame with the permitted places. */
export function App() {
  const words = useMessages(frameMessages)
  useFreshLanguage()
  const session = useQuery(sessionQuery)
  return (
    <Fetched query={session} loading={words.loading} failed={words.sessionFailed}>
      {(view) =>
        view.who.kind === 'staff' && !view.passwordDue ? (
          <Desk who={view.who} />
        ) : (
          <SignInPage session={view} />
        )
      }
    </Fetched>
  )
}

function Desk({ who }: { who: StaffWho }) {
  const words = useMessages(frameMessages)
  const places = placesFor(who)
  const [location] = useLocation()
  const first = places[0]
  return (
    <div className="desk dense">
      <a className="skip" href="#main">
        {words.skip}
      </a>
      <Bar who={who} />
      <Rail places={places} />
      <OfflineBar />
      <CrashGuard key={location.split('/')[1]}>
        <Suspense fallback={<Loading />}>
          <Switch>
            <Route path="/">{first ? <Redirect to={first.href} replace /> : <LostPage />}</Route>
            {places.some(({ name }) => name === 'elements') && (
              <Route path="/elements/lists/:list?" component={CodeListsPage} />
            )}
            {places.map((place) => (
              <Route key={place.name} path={`${place.href}/:id?`} component={pages[place.name]} />
            ))}
            <Route component={LostPage} />
          </Switch>
        </Suspense>
      </CrashGuard>
    </div>
  )
}

function Loading() {
  const words = useMessages(frameMessages)
  return (
    <main id="main" className="page">
      <Skeleton words={words.loading} />
    </main>
  )
}
