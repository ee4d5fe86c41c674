import type { ReactNode } from 'react'

/**
 * The paper of every scene. The words beside it say what it shows, so readers' tools pass over it. Line and fill are
 * attributes: without any style it is still a drawing. The tones are classes, and only an extra.
 */
export function Scene({ children }: { children: ReactNode }) {
  return (
    <svg
      aria-hidden="true"
      fill="none"
      focusable="false"
      stroke="currentColor"
      strokeLinecap="round"
      strokeLinejoin="round"
      strokeWidth="2.5"
      viewBox="0 0 120 90"
    >
      {children}
    </svg>
  )
}
