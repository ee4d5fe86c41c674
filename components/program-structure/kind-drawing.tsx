import { kindShapes } from '@/components/program-structure/kind-shapes'
import type { SessionKind } from '@/lib/program/lists'

type KindDrawingProps = { kind: SessionKind }

/** A kind of session as an ordinary scene, as wide as its box. Hidden: the name of the kind stands beside it. */
export function KindDrawing({ kind }: KindDrawingProps) {
  return (
    <svg
      aria-hidden="true"
      className="w-full"
      fill="none"
      stroke="currentColor"
      strokeLinecap="round"
      strokeLinejoin="round"
      strokeWidth="2.5"
      viewBox="0 0 64 48"
    >
      <path d={kindShapes[kind]} />
    </svg>
  )
}
