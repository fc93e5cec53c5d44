import react from '@vitejs/plugin-react'
import { defineConfig, type Rolldown } from 'vite'
import { flagsPlugin } from './client/canvas/flags-plugin.ts'
import { compressPlugin } from './client/compress-plugin.ts'
import { cytoscapePlugin } from './client/cytoscape-plugin.ts'
import { preloadPlugin } from './client/preload-plugin.ts'

/** React's compiler leaves directives in packages that mean nothing to a bundler. */
const rolldownOptions = (input: string): Rolldown.RolldownOptions => ({
  input,
  onwarn: (warning, warn) => {
    if (warning.code !== 'MODULE_LEVEL_DIRECTIVE') warn(warning)
  },
})

/** What the explorer always needs comes in two files, each with all that it imports: many small ones would wait in line. */
const firstLoad: Rolldown.CodeSplittingGroup[] = [
  { name: 'start', test: /[\\/]client[\\/]start\.ts$/, priority: 2 },
  { name: 'page', test: /[\\/]client[\\/]main\.tsx$/, priority: 1 },
]

export default defineConfig({
  root: 'client',
  plugins: [react(), flagsPlugin(), cytoscapePlugin(), preloadPlugin(), compressPlugin()],
  worker: { format: 'es' },
  // The console's workers import these, in a form that the dev server must convert first.
  optimizeDeps: { include: ['monaco-graphql > graphql-language-service', 'monaco-graphql > picomatch-browser'] },
  build: { outDir: '../dist', target: 'es2023', chunkSizeWarningLimit: 5000 },
  // Two builds rather than two entries of one: what the console shares with the explorer would be cut out of the explorer's first load.
  environments: {
    client: {
      build: {
        emptyOutDir: true,
        rolldownOptions: { ...rolldownOptions('client/index.html'), output: { codeSplitting: { groups: firstLoad } } },
      },
    },
    console: {
      consumer: 'client',
      build: {
        emptyOutDir: false,
        copyPublicDir: false,
        rolldownOptions: rolldownOptions('client/console/index.html'),
      },
    },
  },
  builder: {
    async buildApp(builder) {
      for (const environment of Object.values(builder.environments)) await builder.build(environment)
    },
  },
  server: {
    proxy: {
      '/graphql': {
        target: 'http://127.0.0.1:4000',
        bypass: ({ method, headers }) =>
          method === 'GET' && headers.accept?.includes('text/html') ? '/console/index.html' : undefined,
      },
      '/health': 'http://127.0.0.1:4000',
    },
  },
})
