import { qrPath } from '@/lib/links/qr-path'

type QrCodeProps = {
  /** A whole address. */
  address: string
  /** How wide and high it is drawn, by its modules with the quiet zone. */
  sideOf: (modules: number) => string
  className: string
  /** Stands on white also in the dark; on paper the paper is white. */
  isOnWhite?: boolean
}

/** A whole address as a code for the camera of a phone. Beside it the address stands in words. */
export function QrCode({ address, sideOf, className, isOnWhite = false }: QrCodeProps) {
  const { size, path } = qrPath(address)
  const side = sideOf(size)
  const box = String(size)
  return (
    <svg
      aria-hidden="true"
      className={className}
      fill="none"
      height={side}
      stroke="#000"
      strokeWidth="1"
      viewBox={`0 0 ${box} ${box}`}
      width={side}
    >
      {isOnWhite ? <path d={`M0 0h${box}v${box}H0z`} fill="#fff" stroke="none" /> : null}
      <path d={path} />
    </svg>
  )
}
