// Two departments contradict each other: Communication has said on which day the swing bridge is closed, Public works is about to name another.
// Noor, on a page without scripts, is told so with both dates and the way to the other message, takes the right date over with one press, asks
// for approval, and a citizen who follows both accounts reads one and the same day.

import { Townsperson, plain, until } from './citizen.mjs'
import { ok } from './tap.mjs'

const NAME = 'two departments contradict each other'
const RIGHT = '12 december'
const WRONG = '13 december'
const THEIRS = `De Draaibrug is dicht voor auto's op zaterdag ${RIGHT}. Rijd om via de Kade.`
const ours = (date) => `Let op: de Draaibrug is op ${date} dicht voor auto's. Rijd om via de Kade.`

export async function twoDepartmentsContradictEachOther(town) {
  await town.connectAlso('city_works', 'Public works')
  const citizen = await Townsperson.signIn('citizen')
  for (const handle of ['city', 'city_works']) await citizen.follow(`@${handle}@city.test`)
  const first = await oneSays(town)
  const second = await theOtherIsTold(town, first)
  await oneDay(town, citizen, second)
}

async function oneSays(town) {
  const { ilse, noor } = town
  await ilse.writes({
    title: 'Swing bridge closed',
    kind: 'emergency',
    department: 'Communication',
    texts: { en: 'The swing bridge is closed for cars this weekend. Please use the quay.', nl: THEIRS },
    accounts: { 'city@city.test': 'nl' },
  })
  await ilse.press('Ask for approval')
  await ilse.holds(await ilse.says('Waiting for approval'), `${NAME}: Communication names a day`)
  const path = ilse.path
  await noor.go(path)
  await noor.press('Approve')
  await noor.holds(await noor.says(/Goes out|Planned|under way|Published/i), `${NAME}: that is approved and goes out`)
  return path
}

async function theOtherIsTold(town, first) {
  const { noor } = town
  const { page } = noor
  await noor.writes({
    title: 'Mind the swing bridge',
    kind: 'emergency',
    department: 'Public works',
    texts: { en: 'Painters are at work on the bridge. Mind the barrier.', nl: ours(WRONG) },
    accounts: { 'city_works@city.test': 'nl' },
  })
  await noor.press('Check')
  const found = page.locator('.fd').filter({ hasText: `Communication says ${RIGHT}, not ${WRONG}` })
  await noor.holds(await found.count(), `${NAME}: Public works is told who says otherwise, and what`)
  await noor.shot('one-voice-found')
  const other = found.getByRole('link', { name: 'Swing bridge closed' })
  await noor.holds((await other.getAttribute('href')) === first, `${NAME}: with the way to the other message`)
  await found.getByRole('button').first().click()
  await noor.holds((await page.getByLabel('Message in Dutch').inputValue()) === ours(RIGHT), `${NAME}: one press takes the other date over and nothing else`)
  await noor.holds(!(await found.count()), `${NAME}: and the finding is gone`)
  await noor.press('Ask for approval')
  await noor.holds(await noor.says('Waiting for approval'), `${NAME}: so mended it is asked for`)
  return noor.path
}

async function oneDay(town, citizen, path) {
  const { ilse } = town
  await ilse.go(path)
  await ilse.press('Approve')
  await ilse.holds(await ilse.says(/Goes out|Planned|under way|Published/i), `${NAME}: a second person approves it`)
  const read = await until('both messages about the bridge', async () => {
    const home = await citizen.ask('/api/v1/timelines/home?limit=40')
    const texts = home.map((status) => plain(status.content)).filter((text) => text.includes('Draaibrug'))
    return texts.length === 2 && texts
  })
  ok(read.every((text) => text.includes(RIGHT)), `${NAME}: the citizen reads one and the same day in both`, read)
}
