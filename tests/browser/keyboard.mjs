// Compose by keyboard alone: somebody without a mouse signs in, writes a message in two languages, chooses accounts, adds a picture with its
// descriptions and what has to stay in sight, plans it and asks for approval. Every place the keyboard goes to is seen to have the focus.

import { launch, open } from './browser.mjs'
import { signIns, start } from './newsroom.mjs'
import { attempt, end, ok } from './tap.mjs'

const NAME = 'compose by keyboard alone'
/** Places one looks for something before it counts as out of reach. */
const FAR = 260
const TEXTS = {
  en: 'The library on the Lindenplein lends telescopes from Monday. Ask at the desk on the first floor.',
  nl: 'De bibliotheek op het Lindenplein leent vanaf maandag sterrenkijkers uit. Vraag ernaar bij de balie.',
}
const SHOWS = {
  en: 'A child looks through a telescope beside a tall bookcase',
  nl: 'Een kind kijkt door een sterrenkijker naast een hoge boekenkast',
}

/** A person with a keyboard on a page. */
class Hands {
  unseen = new Set()

  constructor(page) {
    this.page = page
  }

  press(...keys) {
    return keys.reduce((before, key) => before.then(() => this.page.keyboard.press(key)), Promise.resolve())
  }

  type(text) {
    return this.page.keyboard.type(text)
  }

  /** Whether what has the focus matches; and, if anybody could not see that it has it, remembers it. */
  async isAt(selector) {
    const [here, unseen] = await this.page.evaluate((wanted) => {
      const at = document.activeElement
      if (!at || at === document.body) return [false, null]
      const marked = (one) => {
        const style = getComputedStyle(one)
        return (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0) || style.boxShadow !== 'none'
      }
      const label = at.closest('label')
      const around = [at, label, ...(label?.querySelectorAll('*') ?? []), at.parentElement].filter(Boolean)
      const named = `${at.tagName.toLowerCase()}${at.id ? `#${at.id}` : ''}${at.name ? `[name=${at.name}]` : ''}.${at.className}`
      return [at.matches(wanted), around.some(marked) ? null : named]
    }, selector)
    if (unseen) this.unseen.add(unseen)
    return here
  }

  /** Goes there with Tab, or back with Shift and Tab. */
  async to(selector, { back = false } = {}) {
    for (let step = 0; step < FAR; step++) {
      if (await this.isAt(selector)) return
      await this.press(back ? 'Shift+Tab' : 'Tab')
    }
    throw new Error(`${selector} is out of reach of the keyboard`)
  }

  /** Replaces what stands in a field. */
  async write(selector, text, options) {
    await this.to(selector, options)
    await this.press('Control+a')
    await this.type(text)
  }

  /** Presses the button that has the focus and waits for the page that comes. */
  async send() {
    await Promise.all([this.page.waitForNavigation(), this.press('Enter')])
  }

  /** Opens the text of a language: the tabs are one group, arrows go through it. */
  async language(code) {
    await this.to('input[name=show]', { back: true })
    for (let step = 0; step < 10; step++) {
      if (await this.isAt(`input[name=show][value=${code}]`)) return
      await this.press('ArrowRight')
    }
    throw new Error(`no language ${code}`)
  }

  /** Types a date into a date field, whichever way round its parts stand. */
  async date(selector, wanted) {
    const [year, month, day] = wanted.split('-')
    await this.to(selector)
    for (const parts of [[day, month, year], [month, day, year], [year, month, day]]) {
      await this.type(parts.join(''))
      if ((await this.value(selector)) === wanted) return
      await this.press('Shift+Tab', 'Shift+Tab', 'Shift+Tab')
      await this.to(selector)
    }
    throw new Error(`${selector} took no date: ${await this.value(selector)}`)
  }

  value(selector) {
    return this.page.evaluate((one) => document.querySelector(one).value, selector)
  }
}

/** A PNG with more than one colour. */
async function picture(page) {
  const data = await page.evaluate(() => {
    const canvas = Object.assign(document.createElement('canvas'), { width: 640, height: 400 })
    const pen = canvas.getContext('2d')
    for (let bar = 0; bar < 8; bar++) {
      pen.fillStyle = bar % 2 ? '#204060' : '#f0e0c0'
      pen.fillRect(bar * 80, 0, 80, 400)
    }
    return canvas.toDataURL('image/png')
  })
  return { name: 'telescope.png', mimeType: 'image/png', buffer: Buffer.from(data.split(',')[1], 'base64') }
}

async function written(hands) {
  const { page } = hands
  await hands.write('#title', 'Telescopes to borrow')
  await hands.language('nl')
  await hands.write('textarea[name=text-nl]', TEXTS.nl)
  await hands.language('en')
  const box = 'input[name=to]'
  await hands.to(box)
  const before = await page.evaluate(() => document.activeElement.checked)
  await hands.press('Space')
  ok(before !== (await page.evaluate(() => document.activeElement.checked)), `${NAME}: an account is chosen and left out with the space bar`)
  if (before) await hands.press('Space')
  await hands.write('textarea[name=text-en]', TEXTS.en)
  await hands.to('#pictures')
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), hands.press('Space')])
  await chooser.setFiles(await picture(page))
  await hands.to('button[name=act][value=add]')
  await hands.send()
  ok((await page.locator('.media').count()) === 1, `${NAME}: a picture is added`)
}

async function described(hands) {
  const { page } = hands
  for (const [code, words] of Object.entries(SHOWS)) {
    await hands.to('#title')
    await hands.to('input[name=show]')
    await hands.language(code)
    await hands.write(`input[name^=alt-][name$=-${code}], textarea[name^=alt-][name$=-${code}]`, words)
  }
  await hands.to('.media-d > summary')
  await hands.press('Enter')
  await hands.write('input[name^=focus-left-]', '30')
  await hands.write('input[name^=focus-top-]', '70')
  const point = await page.evaluate(() => document.querySelector('.sight-p circle')?.getAttribute('cx'))
  ok(point === '30%', `${NAME}: the point that stays in sight moves with the number`, [point])
}

async function walk(page, url, { email, password }) {
  const hands = new Hands(page)
  await page.goto(`${url}/sign-in`)
  await hands.write('#email', email)
  await hands.write('#password', password)
  await hands.send()
  await page.goto(`${url}/compose`)
  await written(hands)
  await described(hands)
  const soon = new Date(Date.now() + 8 * 86_400_000)
  const weekday = soon.getUTCDay()
  if (weekday === 0 || weekday === 6) soon.setUTCDate(soon.getUTCDate() + 2)
  await hands.date('#date', soon.toISOString().slice(0, 10))
  await hands.to('#time')
  await hands.type('1015')
  if ((await hands.value('#time')) !== '10:15') await hands.type('AM')
  ok((await hands.value('#time')) === '10:15', `${NAME}: day and hour are typed`, [await hands.value('#time')])
  await hands.to('button[name=act][value=submit]', { back: true })
  await hands.send()
  const said = await page.locator('main').innerText()
  ok(/\/messages\/[0-9a-f-]+/.test(page.url()) && /Waiting for approval|Wacht op goedkeuring/.test(said), `${NAME}: it waits for approval`, [page.url(), said.slice(0, 900)])
  ok(hands.unseen.size === 0, `${NAME}: one always sees where one is`, [...hands.unseen])
}

// a demo of its own: nothing here needs a fediverse server
const browser = await launch()
let newsroom
try {
  await attempt(NAME, async () => {
    newsroom = await start('demo')
    const person = signIns(newsroom.said()).find(({ role }) => /editor/i.test(role))
    const { context, page } = await open(browser)
    await walk(page, newsroom.url, person)
    await context.close()
  })
} finally {
  await browser.close()
  await newsroom?.stop()
}
end()
