import { addHeadingIds } from '@/lib/commands/add-heading-ids'

const changed = addHeadingIds(process.env.CONTENT_DIR ?? 'content')
console.log(changed.length === 0 ? 'Every heading has an id.' : `Added ids in:\n${changed.join('\n')}`)
