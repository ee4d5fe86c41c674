import { Scene } from '@/components/pictures/scenes/scene'

/** Seven people of many kinds in a ring, seen a little from above. The place in front is open: it is the reader's. */
export function Circle() {
  return (
    <Scene>
      <ellipse className="fill-sand" cx="60" cy="66" rx="54" ry="21" stroke="none" />
      <path
        className="fill-group"
        d="M29 44v-8q1-7 7-7t7 7v8zM9 61q-2-20 5-21t6 10h7v16M34 71h16v15H34zM74 44v-8q2-7 10-7t10 7v8zM70 71h16v15H70zM51 51l2-15q7-12 14 0l2 15zM111 61q2-20-5-21t-6 10h-7v16"
      />
      <path d="M33 44v7m6-7v7m41-7v7m8-7v7M5 44v28M5 62h14v10M115 45v16M98 69a8 8 0 1 1 0 1M31 20q0 6 5 6t5-6M79 20q0 6 5 6t5-6M9 32q0 6 5 6t5-6M101 32q0 6 5 6t5-6" />
      <path
        d="M31 20q0-7 5-7t5 7q-5-4-10 0M79 20q0-7 5-7t5 7q-5-4-10 0M10 39q-3-14 4-14t5 6q-5 0-6-3M101 32q0-7 5-7t5 7q-5-4-10 0M36 70q-1-14 6-14t6 14M54 27q-3-15 6-15t6 15zM55 20q0 5 5 5t5-5-5-4-5 4M72 63q0-7 6-7t6 7-6 7-6-7"
        fill="currentColor"
      />
    </Scene>
  )
}

/** One person who lets the turn go by: a raised palm, and a bubble with a few quiet dots. */
export function CirclePass() {
  return (
    <Scene>
      <path className="fill-group" d="M22 88V70q0-18 20-19h14q12 1 16 10l10 5V48h10v31q-10 3-16-2v11z" />
      <path
        className="fill-paper"
        d="M81 48v-8q-7-8-5-10t7 4V20q2-3 4 0v-4q3-3 5 0v4q3-2 5 1v5q3-2 4 1l-3 17q-1 3-7 4z"
      />
      <path d="M42 51v-6M56 51v-6" />
      <circle cx="49" cy="32" r="14" />
      <path d="M35 34q-4-19 14-19t14 19q-3-11-14-11t-14 11z" fill="currentColor" />
      <path d="M44 32h0M54 32h0M45 39q4 2 8 0" />
      <path className="fill-surface" d="M6 4h26q3 0 3 3v9q0 3-3 3h-1l3 7-10-7H6q-3 0-3-3V7q0-3 3-3z" />
      <path d="M12 12h0M19 12h0M26 12h0" />
    </Scene>
  )
}
