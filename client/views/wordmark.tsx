import type { ReactNode } from 'react'

/** Two circles that share a lens: the sign of the project, and its name. */
export const Sign = () => (
  <>
    <svg
      width="30"
      height="20"
      viewBox="0 0 30 20"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.7"
      aria-hidden="true"
    >
      <path d="M15 3.3a8 8 0 0 1 0 13.4 8 8 0 0 1 0-13.4" fill="var(--accent)" stroke="none" />
      <circle cx="10.5" cy="10" r="8" />
      <circle cx="19.5" cy="10" r="8" />
    </svg>
    Entente
  </>
)

export const Wordmark = ({ children = <Sign /> }: { readonly children?: ReactNode }) => (
  <h1 className="wordmark">{children}</h1>
)
