import type { Plugin } from 'vite'

interface Cut {
  readonly what: string
  readonly found: RegExp
  readonly times: number
  readonly left: string
}

const layouts = ['BreadthFirst', 'Circle', 'Concentric', 'Cose', 'Grid', 'Random']

/** Where Cytoscape lists what it consists of, and what of the rest no bundler takes for needless. */
const cuts: readonly Cut[] = [
  {
    what: 'the names of layouts',
    found: new RegExp(String.raw`\{\s*name: '\w+',\s*impl: (?:${layouts.join('|')})Layout\s*\},?`, 'g'),
    times: layouts.length,
    left: '',
  },
  {
    what: 'the methods of layouts',
    found: new RegExp(String.raw`^(?:${layouts.join('|')})Layout\.prototype\.\w+ = function [^]*?^\};\n`, 'gm'),
    times: 8,
    left: '',
  },
  // Searching breadth-first is first, and finds components.
  {
    what: 'the algorithms',
    found: /(?<=^\[elesfn\$v)(?:, (?:elesfn\$[k-u]|\w+\$1|kClustering))+(?=\]\.forEach)/gm,
    times: 1,
    left: '',
  },
  {
    what: 'the drawing of labels',
    found:
      /^ {4}if \(!isEdge \|\| !badLine\) \{\n.*lblTxrCache.*\n {4}\}\n {4}if \(isEdge && !badLine\) \{\n.*slbTxrCache.*\n.*tlbTxrCache.*\n {4}\}\n/gm,
    times: 1,
    left: '',
  },
  {
    what: 'the pictures of labels',
    found: /^ {4}(?:lbl|slb|tlb)TxrCache\.invalidateElements\(eles\);\n/gm,
    times: 3,
    left: '',
  },
  { what: 'the drawing by WebGL', found: /(?<=^\[CRp\$b, .*)CRp\$4, (?=.*\]\.forEach)/gm, times: 1, left: '' },
]

/** Cytoscape's own build without these parts. */
export function withoutSpareParts(build: string): string {
  let code = build
  for (const { what, found, times, left } of cuts) {
    if (code.match(found)?.length !== times) throw new Error(`This build of Cytoscape spells ${what} in another way.`)
    code = code.replaceAll(found, left)
  }
  return code
}

/** Takes out of Cytoscape what the explorer never asks for: layouts and labels, for it has its own; algorithms; drawing by WebGL. */
export function cytoscapePlugin(): Plugin {
  return {
    name: 'entente:cytoscape',
    apply: 'build',
    transform: {
      filter: { id: /[\\/]cytoscape\.esm\.mjs$/ },
      handler: (code) => ({ code: withoutSpareParts(code), map: null }),
    },
  }
}
