// A storm comes at night: Ilse writes the warning in three languages, each account of the town gets its own, what is missing in one is
// found before it is asked for, Noor approves from a page without scripts, and a citizen who follows all three reads it in each. An emergency
// goes out at any hour.

import { Townsperson, plain, until } from './citizen.mjs'
import { ok } from './tap.mjs'

const NAME = 'a storm warning in three languages'
const WARNING = {
  nl: 'Code rood: storm vanaf 22 uur. Blijf binnen, houd ramen en deuren dicht. Bel 112 alleen bij gevaar.',
  en: 'Red warning: storm from 22:00. Stay inside, keep windows and doors shut. Call 112 only in danger.',
  el: 'Κόκκινη προειδοποίηση: καταιγίδα από τις 22:00. Μείνετε μέσα, κλείστε πόρτες και παράθυρα. Καλέστε το 112 μόνο σε κίνδυνο.',
}
const ACCOUNTS = { nl: 'city@city.test', en: 'city_en@city.test', el: 'city_el@city.test' }
const NAMES = { nl: 'Dutch', en: 'English', el: 'Greek' }

export async function aStormWarningInThreeLanguages(town) {
  await town.connectAlso('city_en')
  await town.connectAlso('city_el')
  const citizen = await Townsperson.signIn('citizen')
  for (const handle of Object.values(ACCOUNTS)) await citizen.follow(`@${handle}`)
  const path = await written(town)
  await approved(town, path)
  await everybodyReadsIt(town, citizen, path)
}

async function written(town) {
  const { ilse } = town
  const { page } = ilse
  const { el, ...first } = WARNING
  const accounts = Object.fromEntries(Object.entries(ACCOUNTS).map(([code, handle]) => [handle, code]))
  await ilse.writes({ title: 'Storm warning, code red', kind: 'emergency', texts: first, accounts })
  await ilse.press('Ask for approval')
  await ilse.holds(await ilse.says(/Greek/) && await ilse.says(/to fix before it can go out/), `${NAME}: a language that is missing is found before anybody is asked`)
  await ilse.speaks('el')
  await page.getByLabel('Message in Greek').fill(el)
  await ilse.shot('storm-compose')
  await ilse.press('Ask for approval')
  await ilse.holds(await ilse.says('Waiting for approval'), `${NAME}: with all three it can be asked for`)
  return ilse.path
}

async function approved(town, path) {
  const { noor } = town
  await noor.go(path)
  for (const [code, text] of Object.entries(WARNING)) {
    await noor.holds(await noor.says(text.slice(0, 30)), `${NAME}: Noor reads it in ${NAMES[code]}`)
  }
  await noor.press('Approve')
  await noor.holds(await noor.says(/Goes out|Planned|under way|Published/i), `${NAME}: one press, and it is on its way`)
}

async function everybodyReadsIt(town, citizen, path) {
  for (const [code, handle] of Object.entries(ACCOUNTS)) {
    const post = await until(`the warning of ${handle}`, async () => {
      const home = await citizen.ask('/api/v1/timelines/home?limit=40')
      return home.find((status) => plain(status.content) === WARNING[code])
    })
    const author = post.account.acct.includes('@') ? post.account.acct : `${post.account.acct}@village.test`
    ok(author === handle, `${NAME}: the citizen reads it in ${NAMES[code]} from ${handle}`, author)
  }
  const { ilse } = town
  await ilse.go(path)
  const arrived = async () => (await ilse.page.locator('section:has(> #deliveries-h) tbody tr').filter({ hasText: 'Arrived' }).count()) === 3
  for (let tries = 0; tries < 60 && !(await arrived()); tries++) {
    await ilse.page.waitForTimeout(1000)
    await ilse.page.reload()
  }
  await ilse.holds(await arrived(), `${NAME}: the newsroom knows that all three arrived`)
  await ilse.shot('storm-sent')
}
