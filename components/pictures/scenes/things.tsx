import { Scene } from '@/components/pictures/scenes/scene'

/** A form and a pen. */
export function Papers() {
  return (
    <Scene>
      <path className="fill-surface" d="M26 8h40l14 14v60H26z" />
      <path d="M66 8v14h14M36 34h30M36 46h20M36 58h14" />
      <path className="fill-sand" d="M98 30l8 6-30 40-12 6 3-13z" />
      <path d="M92 38l8 6" />
    </Scene>
  )
}

/** The back of a card, the number to call ringed. */
export function CardBack() {
  return (
    <Scene>
      <path className="fill-group" d="M11 14h98q5 0 5 5v52q0 5-5 5H11q-5 0-5-5V19q0-5 5-5z" />
      <path d="M6 27h108" strokeWidth="9" />
      <path d="M16 41h44M70 41h14" />
      <ellipse className="fill-surface" cx="52" cy="59" rx="40" ry="12" strokeWidth="3.5" />
      <path
        d="M24 53q-2 3 1 7 4 5 8 5 3 0 3-2l-4-4-3 1q-3-2-3-4l2-2-2-3zM44 59h9M59 59h9M74 59h9"
        strokeWidth="3"
      />
    </Scene>
  )
}

/** A letter comes out of its envelope. */
export function Letter() {
  return (
    <Scene>
      <path className="fill-surface" d="M26 6h68v56H26z" />
      <path d="M36 18h26M36 28h48M36 38h38" />
      <path className="fill-sand" d="M14 36l46 28 46-28v48H14z" />
      <path d="M14 84l34-27M106 84L72 57" />
    </Scene>
  )
}

/** A form with five points, and somebody's name in writing below. */
export function Consent() {
  return (
    <Scene>
      <path className="fill-surface" d="M22 4h76v82H22z" />
      <path d="M33 16h0M33 27h0M33 38h0M33 49h0M33 60h0" strokeWidth="6" />
      <path d="M42 16h42M42 27h34M42 38h44M42 49h26M42 60h36" />
      <path className="fill-sand" d="M32 78q4-12 8-4t8-2q3-4 5 2 4-7 7-1h26" />
    </Scene>
  )
}

/** A list, what is done is ticked. */
export function List() {
  return (
    <Scene>
      <path className="fill-surface" d="M28 10h64v74H28z" />
      <path className="fill-sand" d="M46 4h28v12H46z" />
      <path d="M38 32l4 4 8-9M60 32h22M38 50l4 4 8-9M60 50h22M38 68l4 4 8-9M60 68h22" />
    </Scene>
  )
}

/** A month, three days of each week marked. */
export function Calendar() {
  return (
    <Scene>
      <path className="fill-surface" d="M18 14h84v68H18z" />
      <path className="fill-sand" d="M18 14h84v16H18z" />
      <path d="M36 8v12M84 8v12" />
      <path
        d="M30 42h0M42 42h0M54 42h0M66 42h0M78 42h0M90 42h0M30 56h0M42 56h0M54 56h0M66 56h0M78 56h0M90 56h0M30 70h0M42 70h0M54 70h0M66 70h0"
        strokeWidth="3.5"
      />
      <path d="M30 42h0M54 42h0M66 42h0M30 56h0M54 56h0M66 56h0M30 70h0M54 70h0M66 70h0" strokeWidth="9" />
    </Scene>
  )
}

/** An open book. */
export function Book() {
  return (
    <Scene>
      <path className="fill-surface" d="M60 24q-18-14-48-8v56q30-6 48 8 18-14 48-8V16q-30-6-48 8z" />
      <path d="M60 24v56M24 30q14-2 24 4M24 44q14-2 24 4M24 58q14-2 24 4M96 30q-14-2-24 4M96 44q-14-2-24 4" />
    </Scene>
  )
}

/** A key on its ring. */
export function Key() {
  return (
    <Scene>
      <circle className="fill-sand" cx="36" cy="46" r="20" />
      <circle cx="31" cy="46" r="5" />
      <path className="fill-sand" d="M55 40h50l7 6-7 6h-6v9h-9v-9h-7v6h-9v-6H55" />
    </Scene>
  )
}

/** A wallet with a card. */
export function Wallet() {
  return (
    <Scene>
      <path className="fill-group" d="M30 28l52-16 6 16z" />
      <path className="fill-sand" d="M16 28h82q6 0 6 6v42q0 6-6 6H22q-8 0-8-8V30z" />
      <path className="fill-surface" d="M80 46h30v18H80q-8 0-8-9t8-9z" />
      <path d="M84 55h0" strokeWidth="5" />
    </Scene>
  )
}

/** A folder with a lock on it. */
export function ShieldFile() {
  return (
    <Scene>
      <path className="fill-sand" d="M12 20q0-4 4-4h26l8 10h50q4 0 4 4v46q0 4-4 4H16q-4 0-4-4z" />
      <path className="fill-surface" d="M46 48h24v20H46z" />
      <path d="M51 48v-5q0-7 7-7t7 7v5M58 56v5" />
    </Scene>
  )
}

/** A question, asked aloud. */
export function Question() {
  return (
    <Scene>
      <path className="fill-group" d="M24 10h72q8 0 8 8v40q0 8-8 8H56L38 82V66H24q-8 0-8-8V18q0-8 8-8z" />
      <path d="M50 30q0-10 10-10t10 9q0 6-6 9-4 3-4 8M60 55h0" strokeWidth="4.5" />
    </Scene>
  )
}
