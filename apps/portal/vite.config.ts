import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { firstLoadBudget } from './build/first-load-budget.ts'

export default defineConfig({
  base: '/',
  plugins: [react(), firstLoadBudget({ kilobytes: 100 })],
  // The light compatible of React: a page loads in half the bytes. The desk keeps React.
  resolve: {
    alias: {
      'react/jsx-runtime': 'preact/jsx-runtime',
      'react-dom/client': 'preact/compat/client',
      'react-dom': 'preact/compat',
      react: 'preact/compat',
    },
  },
  build: { target: 'es2022', assetsInlineLimit: 8192 },
  server: { port: 8610, proxy: { '/api': 'http://localhost:8600' } },
})
