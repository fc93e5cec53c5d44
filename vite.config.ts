import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { flagsPlugin } from './client/canvas/flags-plugin.ts'

export default defineConfig({
  root: 'client',
  plugins: [react(), flagsPlugin()],
  worker: { format: 'es' },
  build: { outDir: '../dist', emptyOutDir: true, target: 'es2023' },
  server: { proxy: { '/graphql': 'http://127.0.0.1:4000', '/health': 'http://127.0.0.1:4000' } },
})
