import type { ReactNode } from 'react'
import { Scene } from '@/components/pictures/scenes/scene'

/** Seven people of many kinds in a ring, seen a little from above. The place in front is open: it is the reader's. */
function Ring({ children }: { children?: ReactNode }) {
  return (
    <Scene>
      <ellipse className="fill-sand" cx="60" cy="62" rx="54" ry="24" stroke="none" />
      <path className="fill-group" d="M30 45v-9q1-7 8-7t8 7v9zM19 46q5 2 6 8h6v12H15q-2-15 4-20z" />
      <path className="fill-surface" d="M52 42v-9q0-7 8-7t8 7v9zM101 46q-5 2-6 8h-6v12h16q2-15-4-20z" />
      <path className="fill-skills" d="M73 45v-9q0-7 9-7t9 7v9zM24 68h22v14H24z" />
      <path className="fill-one-to-one" d="M74 68h22v14H74z" />
      <path d="M35 45v7M41 45v7M57 42v7M63 42v7M78 45v7M86 45v7M10 52v26M17 66v12M31 66v10M89 66v8M26 82v5M44 82v5M76 82v5M94 82v5M110 50v12" />
      <circle cx="104" cy="70" r="8" />
      <path d="M38 24h0M60 21h0M82 24h0M19 40h0M101 40h0M35 61h0M85 61h0" strokeWidth="11" />
      {children}
    </Scene>
  )
}

/** A group. */
export function Circle() {
  return <Ring />
}

/** A group in which one person lets the turn go by: a hand, and nothing said. */
export function CirclePass() {
  return (
    <Ring>
      <path d="M90 36q6-2 6-10M92 4h22v13h-12l-6 5v-5h-4z" />
    </Ring>
  )
}
