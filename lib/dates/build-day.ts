/**
 * The day of the build, ISO 8601, in UTC. Pages and files that name a day or a week of their own ask here, so that they
 * agree. SOURCE_DATE_EPOCH (seconds since 1970, reproducible-builds.org) sets another day, so that a build can be repeated.
 */
export function buildDay(): string {
  const seconds = process.env.SOURCE_DATE_EPOCH
  const now = seconds === undefined ? new Date() : new Date(Number(seconds) * 1000)
  return now.toISOString().slice(0, 10)
}
