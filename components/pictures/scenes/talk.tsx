import { Scene } from '@/components/pictures/scenes/scene'

/** Two people talk, each on a chair. */
export function TalkTwo() {
  return (
    <Scene>
      <path className="fill-group" d="M20 34q-6 9-5 26h21v20h11l-6-4V53q0-4-5-4h-5l-3-12q-3-6-8-3z" />
      <path className="fill-skills" d="M100 34q6 9 5 26H84v20H73l6-4V53q0-4 5-4h5l3-12q3-6 8-3z" />
      <path d="M22 42l3 10h8M98 42l-3 10h-8M8 40v40M8 60h7M26 60v20M112 40v40M112 60h-7M94 60v20" />
      <circle cx="26" cy="22" r="8" />
      <circle cx="94" cy="22" r="8" />
      <path
        d="M17 23q-1-11 9-11 8 0 8 8-7-1-9-4 0 8-3 13-5-1-5-6zM98 30q9-6 4-14l-8-4q-9 1-9 8 7 1 11-3-1 7 2 13zM103 16q6-4 6 2t-6 0z"
        fill="currentColor"
      />
      <path d="M50 66h20M60 66v14M54 80h12M57 58h7v8h-7z" />
    </Scene>
  )
}

/** Someone at a front desk. */
export function Desk() {
  return (
    <Scene>
      <path className="fill-group" d="M30 54q0-15 14-16h16q14 1 14 16z" />
      <circle cx="52" cy="23" r="12" />
      <path d="M39 25q-3-17 13-17t13 17q-3-9-13-9t-13 9z" fill="currentColor" />
      <path d="M48 24h0M56 24h0M47 29q5 3 10 0" />
      <path className="fill-sand" d="M8 54h104v8H8zM14 62h92v22H14z" />
      <path d="M86 54v-6h14v6M93 48v-7M93 41q-9-2-9-11 9 1 9 11 0-9 9-11 0 9-9 11zM14 54q0-6 6-6t6 6M20 48v-3" />
    </Scene>
  )
}

/** Two people at the counter of a pharmacy, a paper bag between them. */
export function PharmacyCounter() {
  return (
    <Scene>
      <path className="fill-surface" d="M68 56v-4q0-14 13-15h10q13 1 13 15v4z" />
      <circle cx="86" cy="24" r="9" />
      <path d="M77 24q0 11 9 11t9-11q-4 5-9 4t-9-4z" fill="currentColor" />
      <path d="M83 21h0M89 21h0" />
      <path className="fill-group" d="M12 86V58q1-12 12-13h8q8 1 10 9l12 1v7H38v24z" />
      <circle cx="28" cy="32" r="9" />
      <path d="M18 38q-4-17 10-17t10 9q-8 2-11-2-1 9-5 13-3-1-4-3z" fill="currentColor" />
      <path className="fill-sand" d="M56 62h56v24H56zM60 46h14v16H60z" />
      <path d="M44 14h14M51 7v14M60 51h14" />
    </Scene>
  )
}

/** A hand on a shoulder: two people on a bench, seen from behind. */
export function HandOnShoulder() {
  return (
    <Scene>
      <path className="fill-skills" d="M18 66V56q1-14 16-15h8q12 1 15 9v16z" />
      <path className="fill-group" d="M104 66V56q-1-15-18-16H72q-12 2-22 8-6 2-8 6 6 4 12 2l12-3v13z" />
      <circle cx="38" cy="27" r="10" />
      <path
        d="M27 30q-2-15 11-15t11 15l2 9H25zM70 25q0-13 11-13t11 13q0 9-4 12H74q-4-3-4-12z"
        fill="currentColor"
      />
      <path className="fill-sand" d="M6 66h108v10H6z" />
      <path d="M16 76v10M104 76v10" />
    </Scene>
  )
}
