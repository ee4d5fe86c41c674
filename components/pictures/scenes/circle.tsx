import { Scene } from '@/components/pictures/scenes/scene'

/** Seven people of many kinds in a ring, seen a little from above. The place in front is open: it is the reader's. */
function Ring({ more = '' }: { more?: string }) {
  const lines =
    'M33 44v7m6-7v7m41-7v7m8-7v7M5 44v28M5 62h14v10M115 45v16M98 69a8 8 0 1 1 0 1M31 20q0 6 5 6t5-6M79 20q0 6 5 6t5-6M9 32q0 6 5 6t5-6M101 32q0 6 5 6t5-6'
  return (
    <Scene>
      <ellipse className="fill-sand" cx="60" cy="66" rx="54" ry="21" stroke="none" />
      <path
        className="fill-group"
        d="M29 44v-8q1-7 7-7t7 7v8zM9 61q-2-20 5-21t6 10h7v16M34 71h16v15H34zM74 44v-8q2-7 10-7t10 7v8zM70 71h16v15H70zM51 51l2-15q7-12 14 0l2 15zM111 61q2-20-5-21t-6 10h-7v16"
      />
      <path d={lines + more} />
      <path
        d="M31 20q0-7 5-7t5 7q-5-4-10 0M79 20q0-7 5-7t5 7q-5-4-10 0M10 39q-3-14 4-14t5 6q-5 0-6-3M101 32q0-7 5-7t5 7q-5-4-10 0M36 70q-1-14 6-14t6 14M54 27q-3-15 6-15t6 15zM55 20q0 5 5 5t5-5-5-4-5 4M72 63q0-7 6-7t6 7-6 7-6-7"
        fill="currentColor"
      />
    </Scene>
  )
}

/** A group. */
export function Circle() {
  return <Ring />
}

/** A group in which one person lets the turn go by: a hand, and nothing said. */
export function CirclePass() {
  return <Ring more="M29 38l-5-9M25 22V4H3v13h16z" />
}
