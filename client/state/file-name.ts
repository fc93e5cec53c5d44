const slugOf = (text: string): string =>
  text
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
    .slice(0, 48)

/** "entente-vladimir-putin-2026-03-05.png": what is in it, and when it was taken. */
export function fileName(subject: string | null, at: Date, extension: string): string {
  const slug = slugOf(subject ?? '')
  const day = [at.getFullYear(), at.getMonth() + 1, at.getDate()].map((part) => String(part).padStart(2, '0')).join('-')
  return `entente-${slug === '' ? 'view' : slug}-${day}.${extension}`
}
