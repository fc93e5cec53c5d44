import { textTable } from '../text-table.ts'
import type { ClientFigures } from './bench-client.ts'
import type { Compared } from './paired-work.ts'

const whole = (number: number): string => number.toFixed(0)

const comparedRow = (what: string, { product, bare, ratio, workRatio }: Compared, aim: string): readonly string[] => [
  what,
  whole(product.time),
  whole(bare.time),
  ratio.toFixed(2),
  whole(product.work),
  whole(bare.work),
  workRatio.toFixed(2),
  aim,
]

function comparedTable({ firstLoad, expanding, large: { filtering } }: ClientFigures): string {
  const heads = ['', 'entente ms', 'bare ms', 'ratio', 'its work ms', 'bare', 'ratio', 'aim']
  return textTable(heads, [
    comparedRow('overview, from the address to drawn', firstLoad.overview, 'ratio 1.5'),
    comparedRow('expansion, from answer to drawn', expanding.drawn, 'ratio 1.5'),
    comparedRow('filter that fades, from click to drawn', filtering.faded, '150 ms'),
    comparedRow('filter that hides, from click to drawn', filtering.gone, '150 ms'),
  ])
}

function singleTable({ firstLoad, expanding, large }: ClientFigures): string {
  const { layout, panning, selecting, remembering } = large
  const kilobytes = firstLoad.scripts.reduce((sum, script) => sum + script.kilobytes, 0)
  return textTable(
    ['', 'entente', 'bare', 'aim'],
    [
      ['JavaScript before interaction, kB gzipped', whole(kilobytes), '', 'at most 300'],
      [
        'longest task of the first load, ms',
        whole(firstLoad.longestTask.product),
        whole(firstLoad.longestTask.bare),
        'at most 100',
      ],
      [
        `moved by ${expanding.expansions} expansions, to ${expanding.entities} entities`,
        whole(expanding.moved),
        '',
        '0',
      ],
      ['large canvas, from the address to laid out and drawn, ms', whole(layout.time), '', ''],
      ['large canvas, longest task meanwhile, ms', whole(layout.longestTask), '', 'at most 100'],
      [
        'large canvas, frames a second while panning',
        panning.product.toFixed(1),
        panning.bare.toFixed(1),
        'at least 30',
      ],
      ['row selected in the table, from click to drawn, ms', whole(selecting.time), '', ''],
      ['row selected, all work that follows, ms', whole(selecting.work), '', ''],
      ['row selected, longest task, ms', whole(selecting.longestTask), '', 'at most 100'],
      ['heap with the overview, MB', remembering.overview.toFixed(1), '', ''],
      ['heap with the large canvas, MB', remembering.full.toFixed(1), '', ''],
      ['heap after clearing, MB', remembering.cleared.toFixed(1), '', 'as with the overview'],
      [`heap after ${remembering.turns} times more, MB`, remembering.clearedLast.toFixed(1), '', ''],
    ],
  )
}

/** The figures as tables for people: medians; a ratio is the median of the pairs' own ratios. */
export const describeClientFigures = (figures: ClientFigures): string =>
  [
    `Beside a page that draws the same with Cytoscape alone; the large canvas has ${figures.shape.entities} entities and ${figures.shape.links} links.`,
    'Work is what the main thread did in its own time, waiting for a processor left out.',
    '',
    comparedTable(figures),
    '',
    singleTable(figures),
  ].join('\n')
