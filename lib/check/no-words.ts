import type { WordRules } from '@/lib/content/schema/word-rules'

/** Without its words a language has no rules on words; that the file is missing is told once. */
export const noWords: WordRules = {
  blame: [],
  promises: [],
  forbidden: [],
  familyPromises: [],
  textMessages: [],
  saidAlike: [],
  dangers: [],
  names: [],
  everydayAbbreviations: [],
  instructions: { words: [], afterWords: [] },
  orders: { words: [], notBefore: [], medicines: [], amounts: [], pieces: [], doseUnits: [] },
  denials: [],
  questions: { asking: [], telling: [] },
  sentences: { locale: 'und', abbreviations: [] },
  telephone: { dial: [], text: [], to: [] },
  spelledOut: { inBrackets: [], behindComma: [] },
  ownWords: {
    clauses: [],
    conditions: [],
    subjects: [],
    denials: [],
    releases: [],
    signals: [],
    demands: [],
    beside: [],
    promises: [],
  },
  facts: { amounts: [], law: [], everyday: [] },
}
