/** A day as the page's language says it. */
export function inWords(day: string): string {
  return new Date(day).toLocaleDateString(document.documentElement.lang, {
    dateStyle: 'long',
    timeZone: 'UTC',
  })
}

/** Gives the reader a calendar file whose name says little. The browser lets go of it when the reader leaves the page; sooner, and some would not have read it yet. */
export function download(file: string, name: string): void {
  const href = URL.createObjectURL(new Blob([file], { type: 'text/calendar' }))
  Object.assign(document.createElement('a'), { href, download: name }).click()
}
