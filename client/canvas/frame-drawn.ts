/** Resolves once what was changed is also seen; at once where nobody looks at the page. */
export async function frameDrawn(): Promise<void> {
  if (!document.hidden) await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)))
}
