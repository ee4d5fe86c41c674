import { Scene } from '@/components/pictures/scenes/scene'

/** A bus at its stop. */
export function Bus() {
  return (
    <Scene>
      <path className="fill-sand" d="M8 20q0-6 6-6h72q8 0 10 8l4 26v22H8z" />
      <path className="fill-surface" d="M15 23h20v20H15zM40 23h20v20H40zM66 23h13v47H66zM85 23h4l4 20h-8z" />
      <path d="M20 43q0-5 5-5t5 5M45 43q0-5 5-5t5 5M8 52h58M4 80h112M110 80V18" />
      <path d="M25 32h0M50 32h0" strokeWidth="7" />
      <circle className="fill-surface" cx="28" cy="71" r="8" />
      <circle className="fill-surface" cx="84" cy="71" r="8" />
      <circle className="fill-group" cx="110" cy="11" r="7" />
    </Scene>
  )
}

/** Two people in a car: someone gives a ride. */
export function CarRide() {
  return (
    <Scene>
      <path
        className="fill-group"
        d="M8 68V52q0-6 8-7l14-2 12-20q2-3 6-3h26q6 0 9 4l13 20 12 3q6 2 6 8v13z"
      />
      <path className="fill-surface" d="M38 44l9-16h12v16zM65 28h9q3 0 5 3l8 13H65z" />
      <path d="M51 37h0M73 37h0" strokeWidth="8" />
      <circle className="fill-surface" cx="32" cy="68" r="9" />
      <circle className="fill-surface" cx="90" cy="68" r="9" />
      <path d="M59 52h5M4 78h112" />
    </Scene>
  )
}

/** Two people walk, one with a cane. */
export function Walk() {
  return (
    <Scene>
      <path className="fill-group" d="M32 36q-8 2-8 12v14h4l-2 20h16l-2-20h4V48q0-10-8-12z" />
      <path className="fill-sand" d="M64 38q-8 2-8 14v14h4v16h14V66h4V52q0-12-8-14z" />
      <path className="fill-skills" d="M104 58q-12-4-10-22 2-12 10-18 8 6 10 18 2 18-10 22z" />
      <circle cx="34" cy="24" r="8" />
      <circle cx="67" cy="27" r="8" />
      <circle cx="76" cy="19" r="3.5" />
      <path d="M25 25q-1-11 9-11t9 11q-4-6-9-6t-9 6z" fill="currentColor" />
      <path d="M59 26q8 2 12-6M104 38v44M4 82h112M34 64v18M67 68v14M36 48q4 8 14 7h9M70 50l4 8h9M80 58q3-4 6-1v25" />
    </Scene>
  )
}

/** Green things grow in a bed, a watering can beside it. */
export function Garden() {
  return (
    <Scene>
      <path className="fill-sand" d="M44 66h68v16H44z" />
      <path
        className="fill-skills"
        d="M58 48q-12 0-12-14 12 0 12 14 0-14 12-14 0 14-12 14zM80 40q-12 0-12-14 12 0 12 14 0-14 12-14 0 14-12 14zM100 50q-10 0-10-12 10 0 10 12 0-12 10-12 0 12-10 12z"
      />
      <path d="M58 48v18M80 40v26M100 50v16M4 82h112" />
      <path className="fill-group" d="M10 60h22v22H10z" />
      <path d="M32 72l10-14M38 55l8 5M12 60q0-12 9-12t9 12" />
    </Scene>
  )
}
