import { Scene } from '@/components/pictures/scenes/scene'

/** A house in the evening, one window lit. */
export function HomeEvening() {
  return (
    <Scene>
      <path className="fill-sand" d="M24 42v38h64V42L56 14z" />
      <path d="M14 50l42-37 42 37M76 30V16h8v21M6 80h108" />
      <path d="M32 46h16v16H32zM64 56h14v24H64z" fill="#f6dfae" />
      <path d="M40 46v16M74 69h0M100 8q-6 10 4 17 6 0 8-4-12 0-12-13z" />
    </Scene>
  )
}

/** Two people at the kitchen table, a lamp above. */
export function KitchenTable() {
  return (
    <Scene>
      <path d="M48 20q2-10 12-10t12 10zM60 10V2" fill="#f6dfae" />
      <path className="fill-group" d="M12 58q-2-16 8-17h8q6 1 8 9l8 5v3z" />
      <path className="fill-one-to-one" d="M108 58q4-18-10-19H88q-6 2-6 11l-8 5v3z" />
      <circle cx="26" cy="30" r="8" />
      <circle cx="92" cy="27" r="8" />
      <path
        d="M17 31q-2-11 9-11 9 0 9 8-8 0-11-4-1 5-7 7zM83 27q0-10 10-10 12 1 10 18-3 6-8 5 2-9-1-17-4 4-11 4z"
        fill="currentColor"
      />
      <path className="fill-sand" d="M6 58h108v7H6z" />
      <path d="M18 65v21M102 65v21M46 48h8v10h-8zM66 48h8v10h-8z" />
    </Scene>
  )
}

/** Three people of one family on a sofa: old, grown, young. */
export function FamilySofa() {
  return (
    <Scene>
      <path className="fill-sand" d="M14 52V38q0-8 8-8h76q8 0 8 8v14q8-2 8 6v20H6V58q0-8 8-6z" />
      <path className="fill-group" d="M24 66q-3-24 8-25h4q11 1 8 25z" />
      <path className="fill-surface" d="M48 66q-2-20 8-21h8q10 1 8 21z" />
      <path className="fill-skills" d="M76 66q-4-28 8-29h6q12 1 8 29z" />
      <path d="M6 68h108M12 78v6M108 78v6" />
    </Scene>
  )
}

/** A grown person kneels in front of a child. */
export function Child() {
  return (
    <Scene>
      <path
        className="fill-group"
        d="M30 82q-14 0-13-6 1-4 10-4l4-30q2-6 8-6 6 0 8 6l5 10 18-2v7l-22 2-3 9q11 1 11 8v6z"
      />
      <path className="fill-skills" d="M70 72l2-18q2-6 8-6t8 6l2 18z" />
      <circle cx="40" cy="24" r="9" />
      <circle cx="80" cy="37" r="8" />
      <path d="M31 27q-4-15 9-15t10 10q-8 0-11-4-3 7-8 9zM34 12h0" fill="currentColor" />
      <path d="M71 37q0-10 9-10t9 10q-9 1-11-4-2 3-7 4zM76 72v10M84 72v10M6 82h106" />
    </Scene>
  )
}

/** A meal: a plate, a fork, a glass of water. */
export function Lunch() {
  return (
    <Scene>
      <path className="fill-sand" d="M6 82h108" />
      <path className="fill-skills" d="M26 48h60q-2 26-22 28H48Q28 74 26 48z" />
      <path d="M30 48q2-12 12-10 4-10 14-6 10-6 16 4 10-2 10 12M46 48q0-6 6-6M64 48q0-7 6-6M48 76v6h16v-6M98 30v52M93 30v10q0 5 5 5t5-5V30" />
    </Scene>
  )
}

/** A cup, steaming, on its saucer. */
export function Cup() {
  return (
    <Scene>
      <path className="fill-sand" d="M30 38h48v18q0 18-16 18H46q-16 0-16-18z" />
      <path d="M78 44h6q8 0 8 8 0 10-15 10M20 82h68M44 28q-4-6 0-10t0-10M60 28q-4-6 0-10t0-10" />
    </Scene>
  )
}
