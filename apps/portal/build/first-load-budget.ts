import { gzipSync } from 'node:zlib'
import type { Plugin, Rolldown } from 'vite'

type Budget = {
  /** For every page that one can arrive at. */
  kilobytes: number
}

/**
 * Measures what a browser has to fetch before each page shows for the first time (script and styles, gzip), prints
 * it, and fails the build when any page is above its budget.
 */
export function firstLoadBudget({ kilobytes }: Budget): Plugin {
  return {
    name: 'first-load-budget',
    apply: 'build',
    enforce: 'post',
    generateBundle(_options, bundle) {
      const chunks = Object.values(bundle).filter((file) => file.type === 'chunk')
      const entry = chunks.find((chunk) => chunk.isEntry)
      if (!entry) this.error('no entry chunk to measure')
      const pages = [entry, ...chunks.filter((chunk) => chunk.isDynamicEntry)]
      const loads = pages.map((page) => ({
        name: page.name,
        size: sizeOf(new Set([...filesOf(entry, bundle), ...filesOf(page, bundle)]), bundle),
      }))
      loads.sort((a, b) => b.size - a.size)
      for (const load of loads) this.info(`first load ${load.name}: ${(load.size / 1000).toFixed(1)} KB gzip`)
      for (const load of loads) {
        if (load.size > kilobytes * 1000)
          this.error(`first load of ${load.name} is above ${kilobytes} KB gzip`)
      }
    },
  }
}

function filesOf(chunk: Rolldown.OutputChunk, bundle: Rolldown.OutputBundle): Set<string> {
  const files = new Set<string>()
  const waiting = [chunk.fileName]
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    const file = bundle[name]
    if (files.has(name) || file?.type !== 'chunk') continue
    files.add(name)
    for (const style of file.viteMetadata?.importedCss ?? []) files.add(style)
    waiting.push(...file.imports)
  }
  return files
}

function sizeOf(files: ReadonlySet<string>, bundle: Rolldown.OutputBundle): number {
  let size = 0
  for (const name of files) {
    const file = bundle[name]
    if (file) size += gzipSync(file.type === 'chunk' ? file.code : file.source).length
  }
  return size
}
