import { Scene } from '@/components/pictures/scenes/scene'

/** A house in the evening, one window lit. */
export function HomeEvening() {
  return (
    <Scene>
      <path className="fill-sand" d="M24 42v38h64V42L56 14z" />
      <path d="M14 50l42-37 42 37M76 30V16h8v21M6 80h108" />
      <path d="M32 46h16v16H32zM64 56h14v24H64zM102 6q-8 11 2 19 7 1 11-4-12-2-13-15z" fill="#f6dfae" />
      <path d="M40 46v16M74 69h0" />
    </Scene>
  )
}

/** Two people at the kitchen table, a lamp above. */
export function KitchenTable() {
  return (
    <Scene>
      <path d="M48 20q2-10 12-10t12 10zM60 10V2" fill="#f6dfae" />
      <path className="fill-group" d="M12 58q-2-16 8-17h8q6 1 8 9l8 5v3z" />
      <path
        className="fill-one-to-one"
        d="M110 58q2-14-8-18H86q-4 4-4 10l-8 5v3zM83 41q-5-24 9-24t11 24q-10 7-20 0z"
      />
      <circle cx="26" cy="30" r="8" />
      <path d="M17 31q-2-11 9-11 9 0 9 8-8 0-11-4-1 5-7 7z" fill="currentColor" />
      <circle className="fill-surface" cx="92" cy="30" r="6.5" />
      <path className="fill-sand" d="M6 58h108v7H6z" />
      <path d="M18 65v21M102 65v21M46 48h8v10h-8zM66 48h8v10h-8z" />
    </Scene>
  )
}

/** Three people of one family on a sofa: old, grown, young. */
export function FamilySofa() {
  return (
    <Scene>
      <path className="fill-sand" d="M14 58v-6q0-7 8-7h76q8 0 8 7v6q8-2 8 5v15H6V63q0-7 8-5z" />
      <path className="fill-group" d="M20 70q-1-31 12-32 15 1 14 32z" />
      <path className="fill-surface" d="M50 70q-1-23 9-24 10 1 9 24z" />
      <path className="fill-skills" d="M72 70q-1-36 15-37 16 1 15 37z" />
      <circle cx="32" cy="28" r="9" />
      <circle cx="32" cy="15" r="4" />
      <path d="M24 26q8 2 11-6 1 5 5 6M6 70h108M12 78v7M108 78v7M52 37q0 7 7 7t7-7M78 21q0 9 9 9t9-9" />
      <path
        d="M52 37q-1-9 7-9t7 9q-6 0-8-4-2 3-6 4M78 21q-1-11 9-11t9 11q-4-4-9-4t-9 4"
        fill="currentColor"
      />
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
      <path d="M31 27q-4-15 9-15t10 10q-8 0-11-4-3 7-8 9z" fill="currentColor" />
      <path d="M71 37q0-10 9-10t9 10q-9 1-11-4-2 3-7 4zM76 72v10M84 72v10M6 82h106" />
    </Scene>
  )
}

/** A meal: a plate, a fork, a glass of water. */
export function Lunch() {
  return (
    <Scene>
      <path className="fill-skills" d="M24 44h56q-1 28-22 30H46Q25 72 24 44z" />
      <path d="M28 44q2-12 12-10 4-10 12-6 8-6 14 4 10-2 10 12M44 42q0-5 5-6M60 42q0-6 5-6M44 74v8h16v-8M4 82h112" />
      <path className="fill-surface" d="M90 46h20l-3 36H93z" />
      <path d="M91 58h18" />
    </Scene>
  )
}

/** A cup, steaming, on its saucer. */
export function Cup() {
  return (
    <Scene>
      <path className="fill-sand" d="M28 38h50v20q0 18-18 18H46q-18 0-18-18z" />
      <path d="M78 44h6q9 0 9 8 0 10-15 10M16 82h74M46 28q-4-5 0-10t0-10M60 28q-4-5 0-10t0-10" />
    </Scene>
  )
}
