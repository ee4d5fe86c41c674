import { scenes } from '@/components/pictures/scenes'
import type { SceneName } from '@/lib/content/schema/scenes'

/** One scene, by its name. */
export function Scene({ name }: { name: SceneName }) {
  const Drawn = scenes[name]
  return (
    <div className="scene">
      <Drawn />
    </div>
  )
}
