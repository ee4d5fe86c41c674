import { qrPath } from '@/lib/links/qr-path'

/** Millimetres of one module: old cameras read half of one, and some printers shrink the page. */
const module = 0.75

/** The code of an address, black on white also in the dark. `width` in millimetres; left out, as wide as its modules ask. */
export function Code({ address, width }: { address: string; width?: number }) {
  const { size, path } = qrPath(address)
  const side = `${(width ?? size * module).toFixed(1)}mm`
  const box = String(size)
  return (
    <svg
      aria-hidden="true"
      className="code"
      fill="none"
      height={side}
      stroke="#000"
      strokeWidth="1"
      viewBox={`0 0 ${box} ${box}`}
      width={side}
    >
      <path d={`M0 0h${box}v${box}H0z`} fill="#fff" stroke="none" />
      <path d={path} />
    </svg>
  )
}

/** An address as people type it; where it has to break, it breaks behind the name of the site. */
export function Typed({ address }: { address: string }) {
  const { host, pathname } = new URL(address)
  return (
    <strong className="typed">
      {host}
      <wbr />
      {pathname}
    </strong>
  )
}
