import type { ReactElement } from 'react'
import { Circle, CirclePass } from '@/components/pictures/scenes/circle'
import { Child, Cup, FamilySofa, HomeEvening, KitchenTable, Lunch } from '@/components/pictures/scenes/home'
import { ClockEvening, Door, LampNight, Sleep } from '@/components/pictures/scenes/night'
import { Breathe, Call911, OnSide, RubChest, SprayNose } from '@/components/pictures/scenes/overdose'
import { PhoneCall, PhoneRinging, VideoCall, Voicemail } from '@/components/pictures/scenes/phones'
import { Clinic, Court, School, Work } from '@/components/pictures/scenes/places'
import { Desk, HandOnShoulder, PharmacyCounter, TalkTwo } from '@/components/pictures/scenes/talk'
import {
  Book,
  Calendar,
  CardBack,
  Consent,
  Key,
  Letter,
  List,
  Papers,
  Question,
  ShieldFile,
  Wallet,
} from '@/components/pictures/scenes/things'
import { Bus, CarRide, Garden, Walk } from '@/components/pictures/scenes/way'
import type { SceneName } from '@/lib/content/schema/scenes'

/** Every scene by its name. */
export const scenes: Readonly<Record<SceneName, () => ReactElement>> = {
  'phone-call': PhoneCall,
  'phone-ringing': PhoneRinging,
  voicemail: Voicemail,
  desk: Desk,
  papers: Papers,
  cup: Cup,
  'talk-two': TalkTwo,
  circle: Circle,
  'circle-pass': CirclePass,
  'home-evening': HomeEvening,
  bus: Bus,
  'car-ride': CarRide,
  'kitchen-table': KitchenTable,
  calendar: Calendar,
  'clock-evening': ClockEvening,
  door: Door,
  'video-call': VideoCall,
  walk: Walk,
  sleep: Sleep,
  court: Court,
  clinic: Clinic,
  'family-sofa': FamilySofa,
  child: Child,
  lunch: Lunch,
  book: Book,
  list: List,
  'rub-chest': RubChest,
  'call-911': Call911,
  'spray-nose': SprayNose,
  breathe: Breathe,
  'on-side': OnSide,
  key: Key,
  wallet: Wallet,
  'shield-file': ShieldFile,
  work: Work,
  school: School,
  'hand-on-shoulder': HandOnShoulder,
  'pharmacy-counter': PharmacyCounter,
  question: Question,
  'lamp-night': LampNight,
  garden: Garden,
  'card-back': CardBack,
  letter: Letter,
  consent: Consent,
}
