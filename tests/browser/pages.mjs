// Every page × role × light/dark × 1440/390 in English, and every page once × 1440/390 in each other language: it renders in that language,
// nothing stands out sideways, axe-core finds nothing, nothing is asked of another host, the content security policy refuses nothing, and the
// console is silent.
//
// The pages are found as a person finds them: by following links from where a role lands after signing in. What stands in routes.json is
// where to begin, what not to follow, and which pages are for everybody. With FOLKMOOT_SHOTS set, each look is kept there as a picture.
// FOLKMOOT_LOOK is a pattern for looking at a few only, such as `^/deliveries.* as editor$` or `^/me as .* in el$`; then nothing is said about
// the others.

import { mkdirSync, readFileSync } from 'node:fs'
import { execFileSync } from 'node:child_process'
import { inspect, launch, LOOKS, open, signIn, watch } from './browser.mjs'
import { signIns, start } from './newsroom.mjs'
import { attempt, end, ok } from './tap.mjs'
import { Town } from './town.mjs'

const plan = JSON.parse(readFileSync(new URL('routes.json', import.meta.url)))
const never = plan.never.map((pattern) => new RegExp(pattern))
const shots = process.env.FOLKMOOT_SHOTS
const wanted = process.env.FOLKMOOT_LOOK && new RegExp(process.env.FOLKMOOT_LOOK)

/** The languages of the pages besides English, as browsers name them. Words differ in length, not in colour: two looks are enough. */
const LANGUAGES = { nl: 'nl-NL', el: 'el-GR', es: 'es-ES' }
const IN_WORDS = LOOKS.filter(({ name }) => ['light-1440', 'dark-390'].includes(name))

/** The route a path belongs to: identifiers, numbers and case numbers become {}. */
export function route(path) {
  const variable = /^([0-9a-f]{32}|[0-9a-f]{8}-[0-9a-f-]{27}|\d+(\.\d+)*|\d{4}-\d{2}(-\d{2,})?|\d{4}-W\d{2})$/
  return path.split('/').map((part) => (variable.test(part) ? '{}' : part)).join('/')
}

/** The pages a signed-in person can reach by links: for each route a few of its pages. */
async function reachable(browser, home, state) {
  const { context, page } = await open(browser, { state })
  const found = new Map()
  const queue = [...plan.begin]
  const seen = new Set(queue)
  while (queue.length) {
    const path = queue.shift()
    const here = route(path)
    const pages = found.get(here) ?? []
    if (pages.length >= plan.instances) continue
    const answer = await page.goto(home + path)
    const { pathname, search } = new URL(page.url())
    const landed = path.includes('?') ? pathname + search : pathname
    if (!answer.headers()['content-type']?.startsWith('text/html')) continue
    // where to begin is not a link: somebody without the right to see it is refused
    if (plan.begin.includes(path) && answer.status() === 403) continue
    if (landed === path || !seen.has(landed)) {
      seen.add(landed)
      if (route(landed) === here) found.set(here, [...pages, path])
      else queue.push(landed)
    }
    const links = await page.evaluate(() => [...document.querySelectorAll('a[href]')].map((a) => a.href))
    for (const link of links) {
      const url = new URL(link)
      const next = url.pathname
      if (url.origin !== home || seen.has(next) || never.some((pattern) => pattern.test(next))) continue
      seen.add(next)
      queue.push(next)
    }
  }
  await context.close()
  return found
}

/**
 * One page in its four looks, or in the two of another language: opened once, then the window and the colours change under it. With the name
 * of a button: the page that its form, sent as it stands by a browser without scripts, comes back as with what is wrong.
 */
async function look(browser, home, state, who, path, { press, language } = {}) {
  const as = language ? `${who} in ${language}` : who
  if (wanted && !wanted.test(`${path} as ${as}`)) return
  const status = press ? 422 : plan.statuses[path] ?? 200
  const looks = language ? IN_WORDS : LOOKS
  const named = ({ name }) => `page ${path} ${press ? 'sent empty ' : ''}as ${as}, ${name}`
  await attempt(named(looks[0]), async () => {
    const { context, page } = await open(browser, { state, look: looks[0], locale: LANGUAGES[language] })
    const faults = watch(page, home, [status])
    const opened = await page.goto(home + path)
    const answer = press ? await sendAsItStands(page, press) : opened
    if (answer.status() !== status) faults.push(`answered ${answer.status()}`)
    if (press && !(await page.locator('[role=alert], .err').count())) faults.push('nothing says what is wrong')
    const spoken = await page.evaluate(() => document.documentElement.lang)
    if (spoken !== (language ?? 'en')) faults.push(`speaks ${spoken}`)
    for (const one of looks) {
      await page.setViewportSize({ width: one.width, height: one.height })
      await page.emulateMedia({ colorScheme: one.scheme })
      const found = await inspect(page, faults.splice(0))
      ok(found.length === 0, named(one), found)
      const file = `${as.replaceAll(' ', '-')}${route(path).replace(/[^\w-]+/g, '_')}${press ? '-refused' : ''}-${one.name}.png`
      if (shots) await page.screenshot({ path: `${shots}/${file}`, fullPage: true })
    }
    await context.close()
  })
}

/** Looks at many pages, two at a time: one is drawn while the other is judged. `jobs` are functions that look at one. */
async function lookAt(jobs) {
  const waiting = [...jobs]
  const one = async () => {
    for (let job = waiting.shift(); job; job = waiting.shift()) await job()
  }
  await Promise.all([one(), one()])
}

/** Sends a button's form past the page's scripts and the browser's own checks. Answers what comes back. */
async function sendAsItStands(page, press) {
  const button = page.locator('main').getByRole('button', { name: press, exact: true }).first()
  const sent = button.evaluate((pressed) => {
    const { form } = pressed
    if (pressed.name) {
      form.append(Object.assign(document.createElement('input'), { type: 'hidden', name: pressed.name, value: pressed.value }))
    }
    if (pressed.hasAttribute('formaction')) form.action = pressed.formAction
    HTMLFormElement.prototype.submit.call(form)
  })
  const [answer] = await Promise.all([page.waitForNavigation(), sent])
  return answer
}

/** A page for everybody, in every language: the one the browser asks for. */
async function lookInAll(browser, home, path) {
  await lookAt([undefined, ...Object.keys(LANGUAGES)].map((language) => () => look(browser, home, undefined, 'nobody', path, { language })))
}

/** Chooses the language of the pages on the person's own page, as a person does. */
async function speak(browser, home, state, language) {
  const { context, page } = await open(browser, { state })
  await page.goto(`${home}/me`)
  const form = page.locator('main form[action="/settings/look"]')
  await form.locator('select[name=lang]').selectOption(language)
  await Promise.all([page.waitForNavigation(), form.locator('button').click()])
  await context.close()
}

/** Each page once in each other language, seen by who reached it first. `seen` are `{ who, state, path }`, one for each route. */
async function otherLanguages(browser, home, seen) {
  const people = new Map(seen.map((one) => [one.who, one.state]))
  for (const language of Object.keys(LANGUAGES)) {
    const looked = seen.filter(({ who, path }) => !wanted || wanted.test(`${path} as ${who} in ${language}`))
    for (const [who, state] of people) {
      const pages = looked.filter((one) => one.who === who)
      if (!pages.length) continue
      await attempt(`the pages of ${who} in ${language}`, async () => {
        await speak(browser, home, state, language)
        await lookAt(pages.map(({ path, press }) => () => look(browser, home, state, who, path, { language, press: press?.[language] })))
      })
    }
  }
}

/** The pages before anybody is signed in: the first page of a new installation, and an invitation. */
async function beginning(browser) {
  const newsroom = await start('serve')
  const town = new Town(browser, newsroom)
  try {
    await lookInAll(browser, town.url, '/set-up')
    await attempt('the page of an invitation', async () => {
      town.ilse = await town.firstPerson()
      const link = await town.invitation('Noor de Vries', 'noor@city.example', 'Editor', ['Editor, Everywhere'])
      await lookInAll(browser, town.url, new URL(link).pathname)
    })
  } finally {
    await town.close()
  }
}

/** Routes the binary declares for GET that nobody reached. */
function unreached(reached) {
  const printed = execFileSync(process.env.FOLKMOOT_BIN, ['routes'], { encoding: 'utf8' })
  const routes = printed.trim().split('\n').map((line) => JSON.parse(line))
  const pages = routes.filter((one) => one.method === 'GET' && one.page !== false).map((one) => one.path.replace(/\{[^}]*\}/g, '{}'))
  const missed = pages.filter((path) => !reached.has(path) && !never.some((pattern) => pattern.test(path)))
  ok(missed.length === 0, 'every declared page is reached', missed)
}

async function main() {
  if (shots) mkdirSync(shots, { recursive: true })
  const newsroom = await start('demo')
  const browser = await launch()
  const reached = new Set()
  const seen = []
  try {
    await beginning(browser)
    for (const path of plan.public) await lookInAll(browser, newsroom.url, path)
    const people = signIns(newsroom.said())
    ok(people.length > 0, 'the demo prints its sign-ins', newsroom.said())
    const roles = people.filter((one, index) => people.findIndex((other) => other.role === one.role) === index).slice(0, plan.people)
    for (const { email, password, role } of roles) {
      const who = (role || email.split('@')[0]).replace(/\s+/g, '-').toLowerCase()
      await attempt(`the pages of ${who}`, async () => {
        const { context, page } = await open(browser)
        await signIn(page, newsroom.url, email, password)
        const state = await context.storageState()
        await context.close()
        await speak(browser, newsroom.url, state, 'en')
        const pages = await reachable(browser, newsroom.url, state)
        for (const [pattern, paths] of pages) {
          if (!reached.has(pattern)) seen.push({ who, state, path: paths[0] })
          reached.add(pattern)
        }
        const refused = plan.refused[who] ?? []
        seen.push(...refused.map((one) => ({ who, state, ...one })))
        await lookAt([
          ...[...pages.values()].flat().map((path) => () => look(browser, newsroom.url, state, who, path)),
          ...refused.map(({ path, press }) => () => look(browser, newsroom.url, state, who, path, { press: press.en })),
        ])
      })
    }
    await otherLanguages(browser, newsroom.url, seen)
    if (!wanted) unreached(new Set([...reached, ...plan.public, ...plan.beginning]))
  } finally {
    await browser.close()
    await newsroom.stop()
  }
  end()
}

await main()
