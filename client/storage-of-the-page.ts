/** Keeps as long as the page lasts. */
function pageStorage(): Storage {
  const items = new Map<string, string>()
  return {
    get length() {
      return items.size
    },
    key: (index) => [...items.keys()][index] ?? null,
    getItem: (key) => items.get(key) ?? null,
    setItem: (key, value) => void items.set(key, value),
    removeItem: (key) => void items.delete(key),
    clear: () => items.clear(),
  }
}

function isLet(name: 'localStorage' | 'sessionStorage'): boolean {
  try {
    return window[name] !== null
  } catch {
    return false
  }
}

// Where the browser lets no page keep anything, even asking for its storage throws.
for (const name of ['localStorage', 'sessionStorage'] as const)
  if (!isLet(name)) Object.defineProperty(window, name, { value: pageStorage() })
