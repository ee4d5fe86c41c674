import { qrPath } from '@/lib/links/qr-path'

/** On paper, in CSS pixels. At two a module, each is 0.53 mm wide, which cameras of old phones can read. */
const least = 84
const perModule = 2

/** A whole address as a code, for the camera of a phone. Beside it the address stands in words. */
export function PaperCode({ address }: { address: string }) {
  const { size, path } = qrPath(address)
  const side = String(Math.max(least, perModule * size))
  return (
    <svg
      aria-hidden="true"
      className="mr-4 flex-none"
      fill="none"
      height={side}
      stroke="#000"
      strokeWidth="1"
      viewBox={`0 0 ${String(size)} ${String(size)}`}
      width={side}
    >
      <path d={path} />
    </svg>
  )
}
