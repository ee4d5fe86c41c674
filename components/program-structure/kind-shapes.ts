import type { SessionKind } from '@/lib/program/lists'

/**
 * One SVG path a kind, in a box of 64 by 48 and made for a line of 2.5.
 * Everyday places and things: a picture of a substance, a needle or distress can pull at the reader it is for.
 */
export const kindShapes: Record<SessionKind, string> = {
  /** Five chairs in a circle. */
  group:
    'M4 22v22M4 34h11v10M60 22v22M60 34H49v10M14 9v18M14 19h8v8M50 9v18M50 19h-8v8M27 19V6q0-3 3-3h4q3 0 3 3v13M27 13h10',
  /** Two chairs that face each other, and talk. */
  'one-to-one':
    'M7 20v24M7 32h14v12M57 20v24M57 32H43v12M23 4h18q4 0 4 4v5q0 4-4 4h-7l-5 6v-6h-6q-4 0-4-4V8q0-4 4-4z',
  /** A kitchen table under a lamp, a bowl on it, one chair smaller than the other. */
  family:
    'M4 15v29M4 31h9v13M60 22v22M60 34h-8v10M17 30h30M32 30v14M26 44h12M32 3v3M28 6h8l5 7H23zM25 23h14q0 7-7 7t-7-7z',
  /** A flip chart. */
  education: 'M8 5h48M11 5v27h42V5M22 32l-5 12M42 32l5 12M19 13h12M19 19h12M19 25h8M39 25v-6M45 25V13',
  /** A notebook with tasks, and a pencil. */
  skills: 'M9 5h30v38H9zM5 14h8M5 24h8M5 34h8M19 16l3 3 6-6M19 30l3 3 6-6M46 34v9l7-6 7-21-7-3zM46 34l7 3',
  /** A stethoscope that ends at a heart. */
  medical: 'M12 5H8v12a10 10 0 0 0 20 0V5h-4M18 27v5q0 11 14 11t14-11v-7l-9-9q-4-5 0-9t9 2q5-6 9-2t0 9l-9 9',
  /** A house and a bus. */
  'case-management':
    'M2 25l10-9 9 8M5 23v21h15M9 44V34h6v10M26 39V18q0-4 4-4h28q4 0 4 4v21zM26 28h36M38 14v14M50 14v14M35 39a3 3 0 1 0 .1 0M53 39a3 3 0 1 0 .1 0',
  /** Two cups on a table. */
  'peer-support':
    'M4 38h56M12 20h16v12q0 6-6 6h-4q-6 0-6-6zM12 23q-6 0-6 4t6 4M36 20h16v12q0 6-6 6h-4q-6 0-6-6zM52 23q6 0 6 4t-6 4M20 14q-3-3 0-5t0-5M44 14q-3-3 0-5t0-5',
  /** A calendar with a tick. */
  'check-in': 'M11 9h42v34H11zM11 19h42M22 4v9M42 4v9M24 30l6 6 11-11',
  /** A closed door, a form beside it. */
  'drug-test': 'M4 44h56M9 44V5h23v39M26 24v3M40 11h10l7 7v18H40zM50 11v7h7M45 24h7M45 30h7',
  /** A hall, in it a table with a coffee urn and a cup. */
  'mutual-help':
    'M4 44V18L32 3l28 15v26M12 38h40M17 38v6M47 38v6M19 38V21h14v17M16 21h20M23 21q0-4 3-4t3 4M33 29h5v3M43 30v5q0 3 3 3t3-3v-5z',
  /** A bench. */
  break: 'M12 18h40M12 26h40M14 12v14M50 12v14M6 34h52M14 34v10M50 34v10M10 26v8M54 26v8',
  /** A plate, with a fork and a knife. */
  meal: 'M33 11a13 13 0 1 0 .1 0M33 17a7 7 0 1 0 .1 0M9 6v36M5 6v9q0 4 4 4t4-4V6M57 42V6q-5 5-5 18h5',
  /** An open book. */
  school:
    'M32 12v30M32 12q-8-6-26-5v30q18-1 26 5M32 12q8-6 26-5v30q-18-1-26 5M13 15q8 0 12 3M13 23q8 0 12 3M51 15q-8 0-12 3M51 23q-8 0-12 3',
  /** A bag for work. */
  work: 'M7 15h50v27H7zM23 15v-5q0-4 4-4h10q4 0 4 4v5M7 27h19M38 27h19M26 23h12v8H26z',
  /** A public building with columns. */
  court: 'M6 42h52M10 36h44M12 19h40L32 5zM17 19v17M27 19v17M37 19v17M47 19v17',
  /** A bicycle. */
  movement:
    'M15 25a9 9 0 1 0 .1 0M49 25a9 9 0 1 0 .1 0M15 34l9-17h18l7 17M24 17l9 17H15M33 34l9-17M42 17l-3-8h6M20 13h8M24 17l-1-4',
  /** The sun above hills. */
  spiritual: 'M3 42h58M14 42a18 18 0 0 1 36 0M32 8v9M11 16l6 6M53 16l-6 6M3 31l7 2M61 31l-7 2',
  /** A counter, and a clock above it. */
  dosing: 'M10 34V4h44v30M4 34h56v10H4zM32 11a8 8 0 1 0 .1 0M32 14v5l4 2',
  /** Building blocks and a ball. */
  'child-care': 'M6 26h18v18H6zM24 26h18v18H24zM15 8h18v18H15zM53 33a5.5 5.5 0 1 0 .1 0',
  /** A signpost. */
  other: 'M32 3v41M24 44h16M32 8h18l6 5-6 5H32M32 22H14l-6 5 6 5h18',
}
