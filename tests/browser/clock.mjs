// The town's clock, as people fill it into forms.

/** The next full minute that leaves `ms` to approve: `{ at, date, time }`, date and time as on clocks in Amsterdam. */
export function nextMinute(ms = 30_000) {
  const at = new Date(Math.ceil((Date.now() + ms) / 60_000) * 60_000)
  const parts = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam', dateStyle: 'short', timeStyle: 'short' }).format(at)
  const [date, time] = parts.split(' ')
  return { at, date, time }
}
