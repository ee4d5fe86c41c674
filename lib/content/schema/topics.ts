/** What an article may touch as far as safety goes. Each topic brings the warnings on the dangers below into the page. */
export const topics = [
  'stopping',
  'stopped',
  'suitability',
  'detox',
  'return-to-use',
  'medicine',
  'opioid-medicine',
  'opioids',
  'overdose',
  'crisis',
  'pregnancy',
  'unsafe-home',
] as const
export type Topic = (typeof topics)[number]

/** The dangers that each have one typed source in content/<language>/safety/. */
export const dangers = [
  'stopping',
  'already-stopped',
  'overdose',
  'opioids-after-a-break',
  'pregnancy',
  'suicide',
  'unsafe-home',
] as const
export type Danger = (typeof dangers)[number]

/** Which dangers a topic touches, the nearest first. The layout puts their strips, or the whole blocks, into the page. */
const dangersOfTopic: Readonly<Record<Topic, readonly Danger[]>> = {
  stopping: ['stopping', 'already-stopped'],
  stopped: ['already-stopped'],
  suitability: ['stopping', 'already-stopped'],
  detox: ['stopping', 'already-stopped'],
  'return-to-use': ['opioids-after-a-break', 'stopping', 'already-stopped', 'overdose'],
  medicine: ['stopping', 'already-stopped', 'opioids-after-a-break'],
  'opioid-medicine': ['opioids-after-a-break', 'stopping', 'already-stopped'],
  opioids: ['opioids-after-a-break'],
  overdose: ['overdose'],
  crisis: ['suicide'],
  pregnancy: ['pregnancy'],
  'unsafe-home': ['unsafe-home'],
}

/** The dangers of a list of topics, each once, in the order in which pages show them: that of the list. */
export function dangersOf(list: readonly Topic[]): readonly Danger[] {
  return [...new Set(list.flatMap((topic) => dangersOfTopic[topic]))]
}
