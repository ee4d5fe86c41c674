import type { Words } from '@/lib/content/schema/words'
import { amountRange, hoursRangeText } from '@/lib/program/amount-words'
import { compareRows } from '@/lib/program/compare'
import { onTopText, programFacts } from '@/lib/program/fact-words'
import { glanceSentence } from '@/lib/program/glance-sentence'
import { weekMinutes } from '@/lib/program/hours'
import { ladder } from '@/lib/program/ladder'
import type { Phase, Program } from '@/lib/program/schema'
import { capital } from '@/lib/program/sentence-case'
import { isTimed } from '@/lib/program/session-schema'
import type { Session } from '@/lib/program/session-schema'
import { sessionName, sessionNotes, sessionTime } from '@/lib/program/session-words'
import { visitsText } from '@/lib/program/visit-words'
import type { ProgramWords } from '@/lib/program/words'
import { fill } from '@/lib/words/fill'

/** A track in words, as its views say it: in one sentence, its facts, each phase with its goals, hours and sessions. */
export function programLines(
  program: Program,
  { program: words }: Pick<Words, 'program'>,
): readonly string[] {
  return [
    program.summary,
    glanceSentence(program, words),
    programFacts(program, words).join(' '),
    ...compareRows([program], words).map(({ fact, values }) => `${fact}: ${values.join(' ')}`),
    ...ladder(program, words).map(({ name, hours }) => `${name}: ${capital(hours, words)}.`),
    ...program.phases.flatMap((phase) => phaseLines(phase, program, words)),
  ]
}

function phaseLines(phase: Phase, program: Program, words: ProgramWords): readonly string[] {
  const hoursAWeek = fill(words.hoursAWeek, { hours: hoursRangeText(weekMinutes(phase), words) })
  const visits = capital(visitsText(phase, program, words), words)
  return [
    `## ${phase.name}`,
    `${words.levels[phase.level]}, ${amountRange(phase.weeks, words.amounts.weeks, words)}`,
    phase.whatChanges,
    ...phase.goals.map((goal) => `- ${goal}`),
    `${fill(words.week.total, { visits, hoursAWeek })} ${onTopText(phase, program, words)}`.trim(),
    ...phase.sessions.map((session) => `- ${sessionLine(session, words)}`),
  ]
}

/** "Group, Monday 6 to 8 pm, optional". */
function sessionLine(session: Session, words: ProgramWords): string {
  const time = sessionTime(session, words)
  const when = isTimed(session) ? `${words.days[session.day].long} ${time}` : time
  return [sessionName(session, words), when, ...sessionNotes(session, words)].join(', ')
}
