import { lazy, Suspense } from 'react'
import { Route, Switch, useLocation } from 'wouter'
import { CrashGuard } from './frame/crash-guard.tsx'
import { Foot } from './frame/foot.tsx'
import { Masthead } from './frame/masthead.tsx'
import { OfflineBar } from './frame/offline-bar.tsx'
import { PageLoading } from './frame/page-loading.tsx'
import { residentsOnly } from './frame/residents-only.tsx'
import { Tabs } from './frame/tabs.tsx'
import { HomePage } from './pages/home/home-page.tsx'
import { LostPage } from './pages/lost/lost-page.tsx'

const SearchPage = lazy(() => import('./pages/search/search-page.tsx'))
const ItemPage = lazy(() => import('./pages/item/item-page.tsx'))
const BeginPage = lazy(() => import('./pages/begin/begin-page.tsx'))
const ApplyPage = residentsOnly(lazy(() => import('./pages/apply/apply-page.tsx')))
const MattersPage = residentsOnly(lazy(() => import('./pages/matters/matters-page.tsx')))
const MatterPage = residentsOnly(lazy(() => import('./pages/matter/matter-page.tsx')))
const RatePage = residentsOnly(lazy(() => import('./pages/rate/rate-page.tsx')))
const ReadingsPage = residentsOnly(lazy(() => import('./pages/readings/readings-page.tsx')))
const NoticesPage = residentsOnly(lazy(() => import('./pages/notices/notices-page.tsx')))
const CorrectionsPage = residentsOnly(lazy(() => import('./pages/corrections/corrections-page.tsx')))
const RecordPage = residentsOnly(lazy(() => import('./pages/record/record-page.tsx')))
const VaultPage = residentsOnly(lazy(() => import('./pages/vault/vault-page.tsx')))
const HallsPage = lazy(() => import('./pages/halls/halls-page.tsx'))
const HallPage = lazy(() => import('./pages/halls/hall-page.tsx'))
const BudgetPage = lazy(() => import('./pages/budget/budget-page.tsx'))
const BudgetBookPage = lazy(() => import('./pages/budget/book-page.tsx'))
const BudgetLinesPage = lazy(() => import('./pages/budget/lines-page.tsx'))
const BudgetComparePage = lazy(() => import('./pages/budget/compare-page.tsx'))
const FormPreviewPage = lazy(() => import('./pages/form-preview/form-preview-page.tsx'))
const VerifyPage = lazy(() => import('./pages/verify/verify-page.tsx'))
const SignInPage = lazy(() => import('./pages/sign-in/sign-in-page.tsx'))

/** Every address of the portal. What is not listed does not exist, and says so. */
export function App() {
  const [location] = useLocation()
  return (
    <>
      <Masthead />
      <OfflineBar />
      <CrashGuard key={location}>
        <Suspense fallback={<PageLoading />}>
          <Switch>
            <Route path="/" component={HomePage} />
            <Route path="/search" component={SearchPage} />
            <Route path="/items/:itemCode" component={ItemPage} />
            <Route path="/items/:itemCode/apply" component={BeginPage} />
            <Route path="/matters" component={MattersPage} />
            <Route path="/matters/:caseId" component={MatterPage} />
            <Route path="/matters/:caseId/apply" component={ApplyPage} />
            <Route path="/matters/:caseId/rate" component={RatePage} />
            <Route path="/matters/:caseId/readings" component={ReadingsPage} />
            <Route path="/readings" component={ReadingsPage} />
            <Route path="/notices" component={NoticesPage} />
            <Route path="/corrections" component={CorrectionsPage} />
            <Route path="/record" component={RecordPage} />
            <Route path="/vault" component={VaultPage} />
            <Route path="/halls" component={HallsPage} />
            <Route path="/halls/:hallCode" component={HallPage} />
            <Route path="/budget" component={BudgetPage} />
            <Route path="/budget/:bookId" component={BudgetBookPage} />
            <Route path="/budget/:bookId/lines/:line" component={BudgetLinesPage} />
            <Route path="/budget/:bookId/compare/:otherId" component={BudgetComparePage} />
            <Route path="/form-preview/:code" component={FormPreviewPage} />
            <Route path="/verify" component={VerifyPage} />
            <Route path="/verify/:code" component={VerifyPage} />
            <Route path="/sign-in" component={SignInPage} />
            <Route component={LostPage} />
          </Switch>
        </Suspense>
      </CrashGuard>
      <Foot />
      <Tabs />
    </>
  )
}
