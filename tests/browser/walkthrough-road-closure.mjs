// Ilse writes, the guideline finds a telephone number and a picture nobody described, Noor approves, it goes out at its time; the citizen
// sees it, likes it and boosts it; a correction changes it in place; taking it back says what this server can't do.

import { Townsperson, plain, until } from './citizen.mjs'
import { nextMinute } from './clock.mjs'
import { ok } from './tap.mjs'

const NAME = 'a road closure goes out'
const DUTCH = 'De Molenbrug is maandag 1 december dicht van 7 tot 16 uur. Fietsers kunnen over de Kerkbrug.'
const ENGLISH = 'The mill bridge is closed on Monday 1 December from 7 to 16. Cyclists can use the church bridge.'
const SHOWS = { nl: 'Rood-wit hek voor een houten brug over een smalle rivier', en: 'Red and white barrier in front of a wooden bridge over a narrow river' }
const NUMBER = '06 12345678'

export async function aRoadClosureGoesOut(town) {
  const citizen = await Townsperson.signIn('citizen')
  const neighbour = await Townsperson.signIn('neighbour')
  await citizen.follow('@city@city.test')
  await neighbour.follow('@city@city.test')
  const message = await written(town)
  await approved(town, message)
  const post = await standsThere(town, citizen, message)
  await measured(town, citizen, neighbour, message, post)
  await corrected(town, citizen, message)
  await takenBack(town, message)
}

/** A PNG with more than one colour, drawn in the browser: the newsroom reads pictures and writes them again without place and camera. */
async function picture(page) {
  const data = await page.evaluate(() => {
    const canvas = Object.assign(document.createElement('canvas'), { width: 640, height: 400 })
    const pen = canvas.getContext('2d')
    for (let bar = 0; bar < 8; bar++) {
      pen.fillStyle = bar % 2 ? '#ffffff' : '#c8102e'
      pen.fillRect(bar * 80, 0, 80, 400)
    }
    return canvas.toDataURL('image/png')
  })
  return { name: 'barrier.png', mimeType: 'image/png', buffer: Buffer.from(data.split(',')[1], 'base64') }
}

async function written(town) {
  const { ilse } = town
  const { page } = ilse
  await ilse.go('/compose')
  await page.getByLabel('Working title').fill('Mill bridge closed')
  await page.getByLabel('Message in English').fill(ENGLISH)
  await page.locator('label:has(input[name=show][value=nl])').click()
  await page.getByLabel('Message in Dutch').fill(`${DUTCH} Vragen? Bel ${NUMBER}.`)
  await ilse.holds(await ilse.says(`A telephone number: ${NUMBER}`), `${NAME}: the proof finds a private number while she types`)
  await ilse.unfold('city@city.test', page.locator('.own').first())
  await page.getByRole('combobox', { name: /^Language for/ }).selectOption('nl')
  await page.locator('input[type=file]').setInputFiles(await picture(page))
  await ilse.press('Add')
  await ilse.holds(await ilse.says(/has no description/), `${NAME}: a picture without a description is found`)
  await ilse.shot('compose-findings')
  await ilse.press('Ask for approval')
  await ilse.holds(await ilse.says(/to fix before it can go out/), `${NAME}: what the guideline blocks can’t be asked for`)
  for (const [code, words] of Object.entries(SHOWS)) {
    await page.locator(`label:has(input[name=show][value=${code}])`).click()
    await page.getByLabel(/What does picture 1 show/).filter({ visible: true }).fill(words)
  }
  await page.locator('label:has(input[name=show][value=nl])').click()
  await page.getByLabel('Message in Dutch').fill(DUTCH)
  const { date, time, at } = nextMinute()
  await page.getByLabel('Date', { exact: true }).fill(date)
  await page.getByLabel('Time', { exact: true }).fill(time)
  await ilse.press('Ask for approval')
  await ilse.holds(await ilse.says('Waiting for approval'), `${NAME}: mended, she asks for approval`)
  await ilse.shot('message-waiting')
  return { path: ilse.path, at }
}

async function approved(town, message) {
  const { ilse, noor } = town
  await ilse.go(message.path)
  const barred = ilse.page.locator('[aria-disabled=true]').filter({ hasText: 'Approve' })
  await ilse.holds(await barred.count() && await ilse.says('You wrote this yourself. A colleague has to approve it.'), `${NAME}: she can’t approve it herself`)
  await noor.go('/approvals')
  await noor.holds(await noor.says('Mill bridge closed'), `${NAME}: it waits for a second person`)
  await noor.shot('approvals')
  await noor.press('Approve')
  await noor.go(message.path)
  await noor.holds(await noor.says(/Planned|Goes out/), `${NAME}: Noor approves, and it waits for its time`)
}

async function standsThere(town, citizen, message) {
  const post = await until('the road closure is in the citizen’s timeline', async () => {
    const home = await citizen.ask('/api/v1/timelines/home?limit=40')
    return home.find((status) => plain(status.content).includes('Molenbrug'))
  }, 150_000)
  ok(Date.parse(post.created_at) >= message.at.getTime() - 1000, `${NAME}: it goes out at its time, not before`, [post.created_at, message.at.toISOString()])
  ok(plain(post.content) === DUTCH, `${NAME}: the citizen reads it in Dutch`, post.content)
  ok(post.media_attachments.length === 1 && post.media_attachments[0].description === SHOWS.nl, `${NAME}: the citizen hears what the picture shows`,
    JSON.stringify(post.media_attachments))
  const image = await fetch(post.media_attachments[0].url)
  ok(image.ok && image.headers.get('content-type')?.startsWith('image/'), `${NAME}: the picture can be seen there`, image.status)
  await town.ilse.go(message.path)
  await town.ilse.holds(await town.ilse.waitsFor('Arrived'), `${NAME}: the newsroom knows that it stands there`)
  await town.ilse.shot('message-sent')
  return post
}

async function measured(town, citizen, neighbour, message, post) {
  await citizen.like(post)
  await neighbour.like(await neighbour.sees('Molenbrug'))
  await citizen.boost(post)
  await town.ilse.go(message.path)
  await town.ilse.holds(await town.ilse.waitsFor('What people did with it', 240), `${NAME}: what people did with it is counted`)
  // a boost may come after the first reading; while a post is fresh it is read every two minutes
  const row = town.ilse.page.locator('section:has(> #figures-h) tbody tr').first()
  const figures = async () => (await row.locator('td').allInnerTexts()).slice(1, 3).map(Number).join()
  for (let rounds = 0; rounds < 60 && (await figures()) !== '2,1'; rounds++) {
    await town.ilse.page.waitForTimeout(4000)
    await town.ilse.page.reload()
  }
  ok((await figures()) === '2,1', `${NAME}: two likes and a boost`, await row.innerText())
  await town.ilse.shot('message-figures')
}

/** What is out is corrected in place, after a second look. */
async function corrected(town, citizen, message) {
  const { ilse, noor } = town
  await ilse.go(message.path)
  await ilse.follow('Write on')
  await ilse.page.locator('label:has(input[name=show][value=nl])').click()
  await ilse.page.getByLabel('Message in Dutch').fill(DUTCH.replace('16 uur', '18 uur'))
  await ilse.press('Ask for approval')
  await ilse.holds(await ilse.says('Waiting for approval'), `${NAME}: a correction asks for approval again`)
  ok((await citizen.sees('Molenbrug')).content.includes('16 uur'), `${NAME}: until then what is out stays as it is`)
  await noor.go(message.path)
  await noor.holds(await noor.says('18 uur'), `${NAME}: Noor sees the correction`)
  await noor.press('Approve')
  await noor.shot('message-corrected')
  const changed = await citizen.sees('18 uur')
  ok(changed.media_attachments[0]?.description === SHOWS.nl, `${NAME}: the citizen reads the correction, the picture stays`, JSON.stringify(changed))
  ok(await citizen.counts('Molenbrug') === 1, `${NAME}: it stands there once`)
  await ilse.go(message.path)
  await ilse.holds(await ilse.waitsFor('Change of the post'), `${NAME}: the newsroom knows that it was changed`)
}

/** snac has no call that deletes: the page says so, and what to do. */
async function takenBack(town, message) {
  const { ilse } = town
  await ilse.go(message.path)
  await ilse.unfold('Take it back')
  await ilse.page.getByLabel('Why is it taken back?').fill('The works were called off')
  await ilse.press('Take it back')
  await ilse.holds(await ilse.waitsFor('This network cannot do that. Do it by hand there.'), `${NAME}: the page says that this server can’t take it back`)
  await ilse.shot('message-withdrawn')
  const there = await ilse.page.getByRole('link', { name: 'Look at it there' }).first().getAttribute('href')
  ok(there?.startsWith('http://city.test/'), `${NAME}: and where a person can`, there)
  await ilse.follow('What to do')
  await ilse.holds(await ilse.says('Decide what happens now'), `${NAME}: what happens now is the person’s decision`)
  await ilse.shot('delivery-unsupported')
}
