import type { ReactNode } from 'react'
import type { HomePart } from '@/lib/content/schema/pages'

/** One small line drawing for each part: a door, chairs at a table, a plant, a signpost, a purse, a road, two people, a calendar. */
const signs: Readonly<Record<HomePart, ReactNode>> = {
  start: <path d="M9 28V5h14v23M5 28h22M19 16v2" />,
  inside: (
    <>
      <ellipse cx="16" cy="17" rx="5" ry="3" />
      <path d="M13 11V5h6v6zM5 18v-7h5M27 18v-7h-5M6 18v5M26 18v5M10 28v-5h12v5" />
    </>
  ),
  'does-it-help': <path d="M9 28h14l2-8H7zM16 20V8M16 14q-7 0-7-7q7 0 7 7M16 11q0-7 7-7q0 7-7 7" />,
  'is-it-right': <path d="M15 28V4M15 6h9l4 4l-4 4h-9M15 16H8l-4 3l4 3h7M10 28h10" />,
  'cost-work-privacy': <path d="M5 10h22v16H5zM9 10l12-5l2 5M20 16h7v5h-7zM23 18v1" />,
  after: <path d="M7 28l7-20M25 28l-7-20M16 27v-4M16 19v-3M16 12v-2M4 8h24" />,
  program: <path d="M5 8h22v19H5zM5 14h22M11 5v5M21 5v5M10 18h2M15 18h2M20 18h2M10 22h2M15 22h2" />,
  family: (
    <>
      <circle cx="11" cy="9" r="4" />
      <circle cx="22" cy="12" r="3" />
      <path d="M4 28v-6q0-6 7-6t7 6v6M18 20q1-2 4-2q6 0 6 6v4" />
    </>
  ),
}

/** Only decoration: the name of the part stands beside it. */
export function PartSign({ part }: { part: HomePart }) {
  return (
    <svg
      aria-hidden="true"
      className="mt-3 mr-3 flex-none text-steady max-[18rem]:hidden"
      fill="none"
      height="32"
      stroke="currentColor"
      strokeLinecap="round"
      strokeLinejoin="round"
      strokeWidth="2"
      viewBox="0 0 32 32"
      width="32"
    >
      {signs[part]}
    </svg>
  )
}
