import { Citation } from '@/components/page/citation'
import type { CitationContext } from '@/components/page/citation'

type CitesProps = { keys: readonly string[] | undefined; context: CitationContext }

/** The numbers of some sources behind what rests on them. */
export function Cites({ keys = [], context }: CitesProps) {
  return keys.map((key) => (
    <sup key={key}>
      {' '}
      <Citation context={context} sourceKey={key} />
    </sup>
  ))
}
