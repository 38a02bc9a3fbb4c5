import { QueryClientProvider } from '@tanstack/react-query'
import { applyElderChoice, LanguageProvider } from '@yimen/look'
import '@yimen/look/parts.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { Router } from 'wouter'
import { queryClient } from './api/query-client.ts'
import { App } from './app.tsx'
import './frame/frame.css'
import './frame/list-work.css'

applyElderChoice()
const root = document.getElementById('root')
if (root) {
  createRoot(root).render(
    <StrictMode>
      <QueryClientProvider client={queryClient}>
        <LanguageProvider>
          <Router base="/desk">
            <App />
          </Router>
        </LanguageProvider>
      </QueryClientProvider>
    </StrictMode>,
  )
}
