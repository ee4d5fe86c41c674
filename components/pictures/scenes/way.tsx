import { Scene } from '@/components/pictures/scenes/scene'

/** A bus at its stop. */
export function Bus() {
  return (
    <Scene>
      <path className="fill-sand" d="M8 20q0-6 6-6h72q8 0 10 8l4 26v22H8z" />
      <path className="fill-surface" d="M16 24h18v18H16zM40 24h18v18H40zM64 24h12v46H64zM82 24h6l4 18H82z" />
      <path d="M49 42v-3q0-4 4-4t4 4M53 30h0M25 42v-3q0-4 4-4M29 30h0M8 54h56M4 80h112M110 80V18" />
      <circle className="fill-surface" cx="28" cy="72" r="8" />
      <circle className="fill-surface" cx="84" cy="72" r="8" />
      <circle className="fill-group" cx="110" cy="12" r="7" />
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
      <path className="fill-skills" d="M98 56q-14-4-12-20 2-16 14-22 10 8 12 22 0 16-14 20z" />
      <path d="M98 36v46M4 82h112" />
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
