// A chemical works burns. A cheerful message is planned for the next minute; Ilse stops everything with one press, from the page of the freeze.
// The minute passes and nothing goes out, on the real server; the one message of the crisis does, after a second pair of eyes.
// Ilse alone can't lift it; Noor can. What was stopped is decided on, one by one: nothing goes out by itself.

import { Townsperson, plain } from './citizen.mjs'
import { nextMinute } from './clock.mjs'
import { ok } from './tap.mjs'

const NAME = 'freeze'
const CHEERFUL = 'Zin in een feestje? De kermis op het Marktplein is open tot middernacht.'
const CHEERFUL_ENGLISH = 'Fancy a party? The fair on the market square is open until midnight.'
const TRUTH = 'Brand bij de fabriek aan de Havenweg. Blijf binnen en sluit ramen en deuren. Wij melden hier wat er gebeurt.'
const TRUTH_ENGLISH = 'Fire at the works on Havenweg. Stay inside and shut windows and doors. We tell you here what happens.'

export async function freeze(town) {
  const citizen = await Townsperson.signIn('citizen')
  await citizen.follow('@city@city.test')
  const planned = await cheerfulIsPlanned(town)
  await everythingStops(town, planned)
  await itsMinutePasses(town, citizen, planned)
  await theTruthGoesOut(town, citizen)
  await twoPeopleLiftIt(town)
  await decidedOn(town, citizen, planned)
}

/** To the town's first account alone, in Dutch. */
const written = (title, nl, en, kind) => ({ title, kind, texts: { en, nl }, accounts: { 'city@city.test': 'nl' } })

async function cheerfulIsPlanned(town) {
  const { ilse, noor } = town
  await ilse.writes(written('Fair on the market square', CHEERFUL, CHEERFUL_ENGLISH))
  const { date, time, at } = nextMinute()
  await ilse.page.getByLabel('Date', { exact: true }).fill(date)
  await ilse.page.getByLabel('Time', { exact: true }).fill(time)
  await ilse.press('Ask for approval')
  await ilse.holds(await ilse.says('Waiting for approval'), `${NAME}: a cheerful message is written for the next minute`)
  const path = ilse.path
  await noor.go(path)
  await noor.press('Approve')
  await noor.holds(await noor.says(/Planned|Goes out/), `${NAME}: and approved`)
  return { path, at }
}

async function everythingStops(town, planned) {
  const { ilse, noor } = town
  await ilse.go('/freeze')
  await ilse.page.getByLabel('Why').filter({ visible: true }).first().fill('Fire at the chemical works')
  await ilse.press('Stop everything now')
  await ilse.holds(await ilse.says('Everything planned is stopped.') && await ilse.says('Fair on the market square'), `${NAME}: one press stops everything planned, and says what`)
  ok(Date.now() < planned.at.getTime(), `${NAME}: before its minute came`)
  await ilse.shot('freeze-stands')
  await noor.go('/inbox')
  await noor.holds(await noor.says(/Everything planned is stopped by Ilse Visser/), `${NAME}: every colleague sees it on every page`)
}

async function itsMinutePasses(town, citizen, planned) {
  const { ilse } = town
  await ilse.page.waitForTimeout(Math.max(0, planned.at.getTime() - Date.now()) + 8000)
  ok(await citizen.counts(CHEERFUL.slice(0, 20)) === 0, `${NAME}: its minute passes, and nothing goes out`)
  await ilse.go(planned.path)
  await ilse.holds(await ilse.says('Stopped: everything planned is stopped.'), `${NAME}: its page says why`)
}

async function theTruthGoesOut(town, citizen) {
  const { ilse, noor } = town
  await ilse.writes(written('Fire at the works', TRUTH, TRUTH_ENGLISH, 'emergency'))
  await ilse.press('Ask for approval')
  await ilse.press('Make it a message of the crisis')
  const path = ilse.path
  await noor.go(path)
  await noor.press('Approve')
  await citizen.sees(TRUTH.slice(0, 30))
  ok(true, `${NAME}: the message of the crisis goes out, approved by a second person`)
  ok(await citizen.counts(CHEERFUL.slice(0, 20)) === 0, `${NAME}: and nothing else does`)
  await ilse.go('/freeze')
  await ilse.press('Show on every page')
  await noor.go('/calendar')
  await noor.holds(await noor.says('What counts now'), `${NAME}: what counts now stands on every page`)
  await noor.shot('freeze-truth')
}

async function twoPeopleLiftIt(town) {
  const { ilse, noor } = town
  await ilse.go('/freeze')
  await ilse.unfold('people in the team')
  await ilse.page.getByRole('checkbox', { name: /Noor de Vries/ }).setChecked(true, { force: true })
  await ilse.press('Save the team')
  await ilse.go('/freeze')
  await ilse.press('Ask to lift it')
  await ilse.holds(await ilse.says('You asked to lift it. A colleague has to agree.'), `${NAME}: Ilse alone can't lift it`)
  await noor.go('/freeze')
  await noor.press('Agree and lift it')
  await noor.holds(await noor.says(/wait(s)? for a decision|Stopped messages/), `${NAME}: Noor agrees, and what was stopped waits for a decision`)
  await noor.shot('freeze-decide')
}

async function decidedOn(town, citizen, planned) {
  const { noor } = town
  ok(await citizen.counts(CHEERFUL.slice(0, 20)) === 0, `${NAME}: lifted, nothing goes out by itself`)
  await noor.go('/freeze')
  await noor.press('Back to draft')
  await noor.go(planned.path)
  await noor.holds(await noor.says('Draft'), `${NAME}: the cheerful one goes back to its writer`)
  await noor.go('/freeze')
  await noor.holds(!(await noor.page.getByText('Fair on the market square').filter({ visible: true }).count()) || await noor.says('Nothing waits for a decision.'), `${NAME}: nothing waits any more`)
  ok(!plain(JSON.stringify(await citizen.ask('/api/v1/timelines/home?limit=40'))).includes(CHEERFUL.slice(0, 20)), `${NAME}: the citizen never read it`)
}
