import type { Words } from '@/lib/content/schema/words'
import { hoursRangeText } from '@/lib/program/amount-words'
import { compareRows } from '@/lib/program/compare'
import { onTopText, programFacts } from '@/lib/program/fact-words'
import { glanceSentence } from '@/lib/program/glance-sentence'
import { hoursAWeek, phaseHours } from '@/lib/program/hours-words'
import { kindShares } from '@/lib/program/kind-shares'
import { ladder } from '@/lib/program/ladder'
import { lengthText } from '@/lib/program/length-words'
import { levelText } from '@/lib/program/level-words'
import type { Phase, Program } from '@/lib/program/schema'
import { capital } from '@/lib/program/sentence-case'
import { isTimed } from '@/lib/program/session-schema'
import type { Session } from '@/lib/program/session-schema'
import { sessionName, sessionNotes, sessionTime } from '@/lib/program/session-words'
import { shareText } from '@/lib/program/share-words'
import { trackWords } from '@/lib/program/track-words'
import { visitsText } from '@/lib/program/visit-words'
import type { ProgramWords } from '@/lib/program/words'
import { fill } from '@/lib/words/fill'

/** A track in words, as its views say it: in one sentence, its facts, each phase with its goals, hours and sessions. */
export function programLines(
  program: Program,
  { program: given }: Pick<Words, 'program'>,
): readonly string[] {
  const words = trackWords(given, program)
  return [
    program.summary,
    ...[words.names.glance, words.names.phases, words.names.sessions].map((name) =>
      fill(name, { program: program.name }),
    ),
    glanceSentence(program, words),
    programFacts(program, words).join(' '),
    ...compareRows([program], words).map(({ fact, values }) => `${fact}: ${values.join(' ')}`),
    ...ladder(program, words).map(({ name, hours }) => `${name}: ${capital(hours, words)}.`),
    ...program.phases.flatMap((phase) => phaseLines(phase, program, words)),
  ]
}

function phaseLines(phase: Phase, program: Program, words: ProgramWords): readonly string[] {
  const visits = capital(visitsText(phase, program, words), words)
  const total = fill(words.week.total, { visits, hoursAWeek: hoursAWeek(phase, words) })
  return [
    `## ${phase.name}`,
    `${levelText(phase, words)}, ${lengthText(phase, words)}`,
    phase.whatChanges,
    ...phase.goals.map((goal) => `- ${goal}`),
    `${hoursAWeek(phase, words)}.`,
    `${phaseHours(phase, words)}.`,
    total,
    fill(words.week.caption, { program: program.name, phase: phase.name, total }),
    onTopText(phase, program, words),
    ...phase.sessions.map((session) => sessionRow(session, words)),
    ...kindShares(phase).map(({ kind, minutes, share }) =>
      [words.kinds[kind].long, hoursRangeText(minutes, words), shareText(share, words)].join(' | '),
    ),
  ]
}

/** "Group | Monday | 6 to 8 pm | optional". */
function sessionRow(session: Session, words: ProgramWords): string {
  const day = isTimed(session) ? [words.days[session.day].long] : []
  return [
    sessionName(session, words),
    ...day,
    sessionTime(session, words),
    ...sessionNotes(session, words),
  ].join(' | ')
}
