import { fileOf } from '@/lib/export/file-tree'
import type { WrittenFile } from '@/lib/export/program-files'
import type { Library } from '@/lib/library/library'
import { discreetAddressOf } from '@/lib/library/sent-texts'
import { discreetCode } from '@/lib/links/discreet-code'
import { qrPath } from '@/lib/links/qr-path'

/** Millimeters of a module: codes of a card are read by the cameras of old phones, too. */
const module = 0.5

/** A picture for each article with the code of its discreet address, to print or to put into a letter: black on white. */
export function qrFiles(library: Library): readonly WrittenFile[] {
  return library.articles.map(({ id }) => ({
    path: fileOf(library.at.qrCode(discreetCode(id))),
    text: qrPicture(discreetAddressOf(library, id)),
  }))
}

/** The code of an address as an SVG file, in the size of a card. */
export function qrPicture(address: string): string {
  const { size, path } = qrPath(address)
  const side = `${size * module}mm`
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${side}" height="${side}" viewBox="0 0 ${size} ${size}">` +
    `<path fill="#fff" d="M0 0h${size}v${size}H0z"/><path fill="none" stroke="#000" d="${path}"/></svg>\n`
  )
}
