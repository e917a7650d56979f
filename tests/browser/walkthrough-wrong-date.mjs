// The day a swimming pool opens stands in the ledger, signed by an expert, and a message says it on two servers; another is planned. The day
// changes. The fact's page lists every message that is wrong now and drafts the corrections; a second person reads each; on both servers the
// posts are changed in place and say openly what was wrong, and what nobody has read yet is right without a note.

import { Townsperson, plain, until } from './citizen.mjs'
import { ok } from './tap.mjs'

const NAME = 'the wrong date is corrected everywhere'
const TITLE = 'The pool opens'
const AHEAD = 'The pool opens: once more'
const ZONE = 'Europe/Amsterdam'
const NAMES = { en: 'English', nl: 'Dutch' }
const PLACES = { nl: 'city@city.test', en: 'council@village.test' }
const BEGINS = { en: 'The outdoor pool on Dijkweg opens on', nl: 'Het buitenbad aan de Dijkweg gaat open op' }
const BEGINS_AHEAD = { en: 'Bring your towel: the pool opens on', nl: 'Neem een handdoek mee: het bad gaat open op' }

export async function theWrongDateIsCorrectedEverywhere(town) {
  const [wrong, right] = [says(14), says(16)]
  await town.connectAlso('council', 'Communication', 'village.test')
  const citizen = await Townsperson.signIn('citizen')
  for (const handle of Object.values(PLACES)) await citizen.follow(`@${handle}`)
  const fact = await writtenDown(town, wrong)
  await signed(town, fact)
  const path = await outOnTwoServers(town, citizen, wrong)
  const posts = await readThere(citizen, wrong)
  const ahead = await plannedForLater(town, wrong)
  await theDayChanges(town, fact, right)
  await everyWrongOneIsCorrected(town, fact, wrong, path)
  await approved(town, path, ahead)
  await bothServersSayIt(citizen, posts, wrong, right)
  await theNewsroomKnows(town, fact, path, ahead, right)
}

/** A day some days ahead, as it is said in each language: “Monday 7 December”. */
function says(days) {
  const at = new Date(Date.now() + days * 24 * 3600 * 1000)
  const said = (locale) => {
    const parts = new Intl.DateTimeFormat(locale, { timeZone: ZONE, weekday: 'long', day: 'numeric', month: 'long' }).formatToParts(at)
    return ['weekday', 'day', 'month'].map((type) => parts.find((part) => part.type === type).value).join(' ')
  }
  return { en: said('en-GB'), nl: said('nl-NL') }
}

async function values(colleague, said) {
  for (const [code, name] of Object.entries(NAMES)) await colleague.page.getByLabel(`Value in ${name}`).fill(said[code])
}

async function writtenDown(town, said) {
  const { ilse } = town
  await ilse.go('/facts/new')
  await ilse.page.getByLabel('What it is').fill('Outdoor pool: opens on')
  await values(ilse, said)
  await ilse.page.getByLabel('Source', { exact: true }).fill('Council decision 2026-77')
  await ilse.page.getByRole('combobox', { name: 'Department' }).selectOption('Public works')
  await ilse.press('Save')
  await ilse.holds(await ilse.says('Written down.') && await ilse.says(said.nl), `${NAME}: a date is written down once, with its source`)
  return ilse.path
}

/** An expert of the department signs the version that stands, from a page without scripts. */
async function signed(town, fact) {
  const { evi } = town
  await evi.go(fact)
  await evi.press('Sign this version')
  await evi.holds(await evi.says(/Signed by Evi Smits/), `${NAME}: an expert signs it`)
}

/** Opens the text of a language and answers its field. */
async function text(page, code) {
  await page.locator(`label:has(input[name=show][value=${code}])`).click()
  return page.getByLabel(`Message in ${NAMES[code]}`)
}

/** A message that says the fact in both languages, the value put in from the ledger, to the town's accounts on the two servers. */
async function written(colleague, title, begins) {
  const { page } = colleague
  await colleague.go('/compose')
  await page.getByLabel('Working title').fill(title)
  await (await text(page, 'en')).fill(begins.en)
  await page.getByLabel('Fact', { exact: true }).selectOption({ index: 1 })
  await colleague.press('Add and insert')
  await (await text(page, 'nl')).fill(begins.nl)
  await colleague.press(/^Insert “/)
  await colleague.holds((await page.getByLabel('Message in Dutch').inputValue()).length > begins.nl.length, `${NAME}: the value is put in from the ledger`)
  const chosen = []
  for (const [code, handle] of Object.entries(PLACES)) {
    const own = page.locator('.own').filter({ hasText: handle })
    await colleague.unfold(handle, own)
    const language = own.getByRole('combobox', { name: /^Language for/ })
    await language.selectOption(code)
    chosen.push((await language.getAttribute('name')).replace('language-', ''))
  }
  for (const box of await page.locator('input[name=to]').all()) {
    await box.setChecked(chosen.includes(await box.getAttribute('value')), { force: true })
  }
}

/** Noor says yes to the text, and Evi, who knows the fact, to what it says. */
async function bothApprove(town, path) {
  const { noor, evi } = town
  await noor.go(path)
  await noor.press('Approve')
  await noor.holds(await noor.says('Your yes is noted. Others still have to say theirs.'), `${NAME}: Noor approves; who knows the fact has yet to`)
  await evi.go(path)
  await evi.press('Approve')
  await evi.holds(await evi.says(/under way|Planned|Goes out|Published/i), `${NAME}: Evi says that the fact is right, and it goes its way`)
}

async function outOnTwoServers(town, citizen, said) {
  const { ilse, noor } = town
  await written(ilse, TITLE, BEGINS)
  await ilse.shot('wrong-date-compose')
  await ilse.press('Ask for approval')
  await ilse.holds(await ilse.says('Waiting for approval'), `${NAME}: a message that rests on it asks for approval`)
  const path = ilse.path
  await noor.go(path)
  await noor.holds(await noor.says(`${BEGINS.nl} ${said.nl}`), `${NAME}: Noor reads the day`)
  await bothApprove(town, path)
  return path
}

/** The post of each account as the citizen reads it, by language. */
async function readThere(citizen, said) {
  const posts = {}
  for (const [code, handle] of Object.entries(PLACES)) {
    posts[code] = await until(`the message of ${handle}`, async () => {
      const home = await citizen.ask('/api/v1/timelines/home?limit=40')
      return home.find((status) => plain(status.content) === `${BEGINS[code]} ${said[code]}`)
    })
    ok(true, `${NAME}: the citizen reads it in ${NAMES[code]} from ${handle}`)
    await citizen.like(posts[code])
  }
  return posts
}

async function plannedForLater(town, said) {
  const { ilse, noor } = town
  const { page } = ilse
  await written(ilse, AHEAD, BEGINS_AHEAD)
  const date = new Intl.DateTimeFormat('sv-SE', { timeZone: ZONE }).format(new Date(Date.now() + 3 * 24 * 3600 * 1000))
  await page.getByLabel('Date', { exact: true }).fill(date)
  await page.getByLabel('Time', { exact: true }).fill('12:00')
  await ilse.press('Ask for approval')
  await ilse.holds(await ilse.says('Waiting for approval'), `${NAME}: another one is planned`)
  const path = ilse.path
  await bothApprove(town, path)
  await noor.go(path)
  await noor.holds(await noor.says(/Planned|Goes out/) && await noor.says(said.nl), `${NAME}: and approved`)
  return path
}

async function theDayChanges(town, fact, said) {
  const { ilse } = town
  await ilse.go(fact)
  await ilse.follow('Change')
  await values(ilse, said)
  await ilse.press('Save')
  await ilse.holds(await ilse.says('A new version. See below what is wrong now.'), `${NAME}: the day changes, as a new version`)
  await signed(town, fact)
}

async function everyWrongOneIsCorrected(town, fact, said, path) {
  const { ilse } = town
  await ilse.go(fact)
  await ilse.holds(await ilse.says('Live and wrong') && await ilse.says('Stands on 2 accounts'), `${NAME}: the ledger lists what stands and is wrong`)
  await ilse.holds(await ilse.says('Wrong, not out yet'), `${NAME}: and what is wrong and planned`)
  await ilse.shot('wrong-date-ledger')
  await ilse.press('Draft 2 corrections')
  await ilse.holds(await ilse.says('Drafted. Ask approval for each correction.'), `${NAME}: one press drafts both corrections`)
  await ilse.go(path)
  await ilse.holds(await ilse.says(/Correctie \d{1,2}:\d{2}: het is/), `${NAME}: the draft says openly what was wrong`)
  await ilse.shot('wrong-date-drafted')
}

/** Ilse asks for approval of each correction, both approve each. */
async function approved(town, path, ahead) {
  const { ilse, noor } = town
  for (const one of [path, ahead]) {
    await ilse.go(one)
    await ilse.press('Ask for approval')
    await ilse.holds(await ilse.says('Waiting for approval'), `${NAME}: a correction asks for approval`)
  }
  await noor.go('/approvals')
  await noor.holds(await noor.says(TITLE) && await noor.says(AHEAD), `${NAME}: both wait for a second person`)
  for (const one of [path, ahead]) await bothApprove(town, one)
}

const NOTE = {
  en: (was, is) => new RegExp(`^Correction \\d{1,2}:\\d{2}: it is ${is}, not ${was}\\.\\s+${BEGINS.en} ${is}$`),
  nl: (was, is) => new RegExp(`^Correctie \\d{1,2}:\\d{2}: het is ${is}, niet ${was}\\.\\s+${BEGINS.nl} ${is}$`),
}

async function bothServersSayIt(citizen, posts, was, is) {
  for (const [code, handle] of Object.entries(PLACES)) {
    const post = await until(`the correction of ${handle}`, async () => {
      const now = await citizen.ask(`/api/v1/statuses/${posts[code].id}`)
      return NOTE[code](was[code], is[code]).test(plain(now.content)) && now
    })
    ok(post.uri === posts[code].uri, `${NAME}: the post of ${handle} is changed in place and says what was wrong`, plain(post.content))
    ok(await citizen.counts(BEGINS[code]) === 1, `${NAME}: it stands there once in ${NAMES[code]}`)
    const page = plain(await (await fetch(post.url, { headers: { accept: 'text/html' } })).text())
    ok(page.includes(`${BEGINS[code]} ${is[code]}`) && !page.includes(`${BEGINS[code]} ${was[code]}`), `${NAME}: the page of the post on ${new URL(post.url).host} says the new day`, page)
  }
}

async function theNewsroomKnows(town, fact, path, ahead, said) {
  const { ilse } = town
  await ilse.go(path)
  const changed = async () => (await ilse.page.locator('section:has(> #deliveries-h) tbody tr').filter({ hasText: 'Change of the post' }).filter({ hasText: 'Arrived' }).count()) === 2
  for (let tries = 0; tries < 60 && !(await changed()); tries++) {
    await ilse.page.waitForTimeout(1000)
    await ilse.page.reload()
  }
  await ilse.holds(await changed(), `${NAME}: the newsroom knows that both posts were changed`)
  await ilse.holds(await ilse.waitsFor('What people did with it', 240), `${NAME}: what people do with them is still counted`)
  const figures = ilse.page.locator('section:has(> #figures-h) table').first().locator('tbody tr')
  for (let tries = 0; tries < 60 && (await figures.count()) < 2; tries++) {
    await ilse.page.waitForTimeout(4000)
    await ilse.page.reload()
  }
  const likes = await Promise.all((await figures.all()).map(async (row) => Number(await row.locator('td').nth(1).innerText())))
  ok(likes.join() === '1,1', `${NAME}: a like on each account, in the figures`, likes)
  await ilse.shot('wrong-date-message')
  await ilse.go('/deliveries?show=all')
  const rows = ilse.page.locator('tbody tr').filter({ hasText: TITLE }).filter({ hasText: 'Change of the post' }).filter({ hasText: 'Arrived' })
  await ilse.holds(await rows.count() === 2, `${NAME}: the board says so too`)
  await ilse.shot('wrong-date-board')
  await ilse.go(ahead)
  await ilse.holds(await ilse.says(`${BEGINS_AHEAD.nl} ${said.nl}`) && !(await ilse.page.getByText(/Correctie \d/).count()), `${NAME}: what nobody has read is right without a note`)
  await ilse.go(fact)
  await ilse.holds(await ilse.says('0 need somebody') && !(await ilse.page.getByText('Live and wrong').count()), `${NAME}: nothing is wrong any more`)
  await ilse.shot('wrong-date-right')
}
