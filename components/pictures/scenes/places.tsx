import { Scene } from '@/components/pictures/scenes/scene'

/** A courthouse. */
export function Court() {
  return (
    <Scene>
      <path className="fill-sand" d="M60 8l44 22H16z" />
      <path className="fill-surface" d="M24 36h10v34H24zM45 36h10v34H45zM66 36h10v34H66zM87 36h10v34H87z" />
      <path d="M18 36h84M14 70h92M8 77h104M4 84h112M60 21h0" />
    </Scene>
  )
}

/** The building of a clinic. */
export function Clinic() {
  return (
    <Scene>
      <path className="fill-surface" d="M24 16h72v66H24z" />
      <path className="fill-group" d="M32 52h14v14H32zM74 52h14v14H74z" />
      <path d="M60 24v16M52 32h16" strokeWidth="5" />
      <path className="fill-sand" d="M52 56h16v26H52z" />
      <path d="M18 16h84M60 56v26M4 82h112M12 82V70M12 70q-8-4-6-14 8-2 10 6 2 6-4 8z" />
    </Scene>
  )
}

/** A backpack and books: going to school. */
export function School() {
  return (
    <Scene>
      <path className="fill-group" d="M28 36q0-18 18-18h8q18 0 18 18v44H28z" />
      <path className="fill-surface" d="M36 54h28v18H36z" />
      <path d="M42 18v-4q0-6 8-6t8 6v4M40 36h20M50 54v6M28 48q-8 0-8 10v14q0 6 8 6M4 80h112" />
      <path className="fill-sand" d="M80 68h30v12H80zM84 56h22v12H84z" />
      <path d="M86 74h8" />
    </Scene>
  )
}

/** A person at work, with a hard hat and a box. */
export function Work() {
  return (
    <Scene>
      <path className="fill-skills" d="M24 84V62q1-14 16-15h16q15 1 16 15v22z" />
      <circle cx="48" cy="32" r="11" />
      <path d="M34 29h28M37 28q0-15 11-15t11 15M48 13v7" />
      <path d="M44 33h0M52 33h0M44 38q4 2 8 0M40 47v10l8 6 8-6V47" />
      <path className="fill-sand" d="M62 56h44v28H62z" />
      <path d="M84 56v10M72 76h8" />
    </Scene>
  )
}
