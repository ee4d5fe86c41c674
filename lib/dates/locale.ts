/** The locale of content/en, as dates and lists want it. */
export const englishLocale = 'en-US'
