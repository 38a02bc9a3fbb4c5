import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

export default defineConfig({
  base: '/desk/',
  plugins: [react()],
  build: { target: 'es2022', assetsInlineLimit: 8192 },
  server: { port: 8620, proxy: { '/api': 'http://localhost:8600' } },
})
