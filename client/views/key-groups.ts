export interface KeyGroup {
  readonly heading: string
  readonly keys: readonly { readonly keys: readonly string[]; readonly does: string }[]
}

/** What every key does, by where it does it. */
export const keyGroups: readonly KeyGroup[] = [
  {
    heading: 'Everywhere',
    keys: [
      { keys: ['/'], does: 'search' },
      { keys: ['Ctrl Z'], does: 'undo' },
      { keys: ['Ctrl Shift Z'], does: 'redo' },
      { keys: ['Esc'], does: 'close the card, then let go of the selection' },
      { keys: ['?'], does: 'list these keys' },
    ],
  },
  {
    heading: 'In the search',
    keys: [
      { keys: ['↑', '↓'], does: 'go through what was found' },
      { keys: ['Enter'], does: 'bring it in, or show where it stands' },
      { keys: ['Shift Enter'], does: 'bring it in and leave the list open' },
    ],
  },
  {
    heading: 'On the canvas',
    keys: [
      { keys: ['←', '↑', '↓', '→'], does: 'walk along a line to the next entity' },
      { keys: ['Shift ←', '…'], does: 'stop on the line, and open its claims' },
      { keys: ['Home'], does: 'go to the entity with the most ties' },
      { keys: ['Enter'], does: 'expand' },
      { keys: ['Space'], does: 'go to the card' },
      { keys: ['Delete'], does: 'take the entity off the canvas' },
      { keys: ['+', '−'], does: 'look closer, or from further away' },
      { keys: ['0'], does: 'bring all into sight' },
    ],
  },
  {
    heading: 'On an end of the period',
    keys: [
      { keys: ['←', '→'], does: 'move it' },
      { keys: ['+', '−'], does: 'look closer at the time about it, or from further away' },
      { keys: ['0'], does: 'show all time' },
    ],
  },
  {
    heading: 'In the legend',
    keys: [
      { keys: ['↑', '↓'], does: 'go through kinds and lines' },
      { keys: ['Enter'], does: 'filter by the kind, or bring out the lines' },
    ],
  },
  {
    heading: 'In the table',
    keys: [
      { keys: ['↑', '↓'], does: 'select the row above or below' },
      { keys: ['←', '→'], does: 'go to the cells and buttons of a row' },
      { keys: ['A', '…'], does: 'go to the next name that starts so' },
      { keys: ['Enter'], does: 'expand an entity, or go to the claims of a link' },
      { keys: ['Space'], does: 'go to the card' },
      { keys: ['Delete'], does: 'take the entity off the canvas' },
    ],
  },
]
