import { finishGuide } from '@/lib/export/finish-guide'
import { presentChromium } from '@/lib/export/packets/find-chromium'

/** Last part of `npm run build`. Tests that build other guides say PACKET_FILES=none: the guide's own paper is looked at. */
const isAsked = process.env.PACKET_FILES !== 'none'
await finishGuide(isAsked ? presentChromium() : undefined, isAsked)
