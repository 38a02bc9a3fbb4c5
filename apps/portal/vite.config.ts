import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { firstLoadBudget } from './build/first-load-budget.ts'

export default defineConfig({
  base: '/',
  plugins: [react(), firstLoadBudget({ kilobytes: 120, behind: { 'apply-page': 140 } })],
  build: { target: 'es2022', assetsInlineLimit: 8192 },
  server: { port: 8610, proxy: { '/api': 'http://localhost:8600' } },
})
