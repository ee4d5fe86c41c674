import { QrCode } from '@/components/page/qr-code'

/** Millimetres of one module: old cameras read half of one, and some printers shrink the page. */
const module = 0.75

/** The code of an address, on white also in the dark. `width` in millimetres; left out, as wide as its modules ask. */
export function Code({ address, width }: { address: string; width?: number }) {
  return (
    <QrCode
      address={address}
      className="code"
      isOnWhite
      sideOf={(modules) => `${(width ?? modules * module).toFixed(1)}mm`}
    />
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
