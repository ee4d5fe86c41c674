/** Room to write, with what belongs there; a second line where one is too little. */
export function WriteLine({ label, second = false }: { label: string; second?: boolean }) {
  return (
    <div className="mt-2 flex flex-wrap items-end gap-x-3">
      <dt>{label}</dt>
      <dd className="h-7 grow basis-36 border-b border-edge" />
      {second && <dd className="h-7 w-full border-b border-edge" />}
    </div>
  )
}
