const paths = {
  undo: 'M8.5 6.5 4.5 10.5l4 4M5 10.5h8.5a5 5 0 0 1 0 10H11',
  redo: 'm15.5 6.5 4 4-4 4M19 10.5h-8.5a5 5 0 0 0 0 10H13',
  tidy: 'M12 3.5v4M12 16.5v4M3.5 12h4M16.5 12h4M6 6l2.8 2.8M15.2 15.2 18 18M18 6l-2.8 2.8M8.8 15.2 6 18M13.8 12a1.8 1.8 0 1 1-3.6 0 1.8 1.8 0 0 1 3.6 0',
  fit: 'M4.5 9V4.5H9M15 4.5h4.5V9M19.5 15v4.5H15M9 19.5H4.5V15',
  light:
    'M12 3v1.8M12 19.2V21M3 12h1.8M19.2 12H21M5.6 5.6l1.3 1.3M17.1 17.1l1.3 1.3M18.4 5.6l-1.3 1.3M6.9 17.1l-1.3 1.3M16 12a4 4 0 1 1-8 0 4 4 0 0 1 8 0',
  dark: 'M19.5 14.2A7.8 7.8 0 0 1 9.8 4.5a7.8 7.8 0 1 0 9.7 9.7',
  search: 'm20 20-4.6-4.6M17 10.8a6.2 6.2 0 1 1-12.4 0 6.2 6.2 0 0 1 12.4 0',
  back: 'M10.5 6 4.5 12l6 6M5 12h14.5',
  close: 'M6 6l12 12M18 6 6 18',
  expand: 'M12 5v14M5 12h14',
  remove: 'M5 12h14',
  canvas:
    'M8.2 8.2 15 13.6M14.9 6.6 8.4 6.2M8.5 6a2.3 2.3 0 1 1-4.6 0 2.3 2.3 0 0 1 4.6 0M19.9 6.9a2.5 2.5 0 1 1-5 0 2.5 2.5 0 0 1 5 0M19.4 15.6a2.9 2.9 0 1 1-5.8 0 2.9 2.9 0 0 1 5.8 0',
  table: 'M4 5.5h16v13H4zM4 10h16M4 14.3h16M10 10v8.5',
  keys: 'M3.5 7h17v10h-17zM7 10.5h.2M11 10.5h.2M15 10.5h.2M17.5 10.5h.2M8 14h8',
  filter: 'M4 6h16M7 12h10M10.5 18h3',
  chevron: 'm7 10 5 5 5-5',
  away: 'M13.5 5H19v5.5M19 5l-8.5 8.5M16 14v4.5H5.5V8H10',
  share: 'M12 14.5V4M8 7.5 12 3.5l4 4M7 11H5v9h14v-9h-2',
  cite: 'M9 8.5H7.5a3 3 0 0 0-3 3V16H9v-4.5H6.5M18 8.5h-1.5a3 3 0 0 0-3 3V16H18v-4.5h-2.5',
  keep: 'M7 4h10v16l-5-4-5 4V4',
  rename: 'M14.5 6.5l3 3M5 19l.8-3.8L15.5 5.5a1.6 1.6 0 0 1 2.3 0l.7.7a1.6 1.6 0 0 1 0 2.3L8.8 18.2 5 19',
  delete: 'M5 7h14M10 7V4.5h4V7M7 7l.8 12.5h8.4L17 7M10.2 10.5v5.5M13.8 10.5v5.5',
  done: 'm5 12.5 4.5 4.5L19 7.5',
  busy: 'M12 3.5v4M12 16.5v4M3.5 12h4M16.5 12h4',
  warning: 'M12 4.5 21 19.5H3L12 4.5M12 10v4.5M12 17v.2',
} as const

export type IconName = keyof typeof paths

/** A line icon beside words, or upon a button that carries its own label. */
export const Icon = ({ name, size = 20 }: { readonly name: IconName; readonly size?: number }) => (
  <svg
    className="icon"
    width={size}
    height={size}
    viewBox="0 0 24 24"
    fill="none"
    stroke="currentColor"
    strokeWidth="1.6"
    strokeLinecap="round"
    strokeLinejoin="round"
    aria-hidden="true"
  >
    <path d={paths[name]} />
  </svg>
)
