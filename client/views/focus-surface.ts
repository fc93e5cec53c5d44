/** Gives the keyboard back to what shows the graph: the canvas, or the table in its place. */
export function focusSurface(): void {
  const surface =
    document.querySelector<HTMLElement>('.table-surface [role="grid"]') ?? document.querySelector('#canvas')
  if (surface instanceof HTMLElement) surface.focus()
}
