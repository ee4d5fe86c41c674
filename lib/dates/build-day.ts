/** The day of the build, ISO 8601, in UTC. Pages and files that name a week of their own ask here, so that they agree. */
export function buildDay(): string {
  return new Date().toISOString().slice(0, 10)
}
