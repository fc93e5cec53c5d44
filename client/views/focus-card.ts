/** Takes the keyboard to the card that opens, once it is on the page. */
export function focusCard(): void {
  requestAnimationFrame(() => document.querySelector<HTMLElement>('#card')?.focus())
}
