// Chromium for the tests: how it is started, what a page may not do, and how a page is looked at.

import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { chromium } from 'playwright-core'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** The four looks of every page. */
export const LOOKS = [
  { name: 'light-1440', scheme: 'light', width: 1440, height: 900 },
  { name: 'dark-1440', scheme: 'dark', width: 1440, height: 900 },
  { name: 'light-390', scheme: 'light', width: 390, height: 844 },
  { name: 'dark-390', scheme: 'dark', width: 390, height: 844 },
]

/** Debian's Chromium without its conversations with the vendor. It has no sandbox of its own: as root it refuses one, and only our pages run. */
export function launch() {
  return chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    chromiumSandbox: false,
    args: ['--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
  })
}

/** A fresh context and page. `state` are kept sign-ins (`context.storageState()`), `js: false` is a browser without JavaScript. */
export async function open(browser, { look = LOOKS[0], state, js = true, locale = 'en-GB' } = {}) {
  const context = await browser.newContext({
    viewport: { width: look.width, height: look.height },
    colorScheme: look.scheme,
    reducedMotion: 'reduce',
    javaScriptEnabled: js,
    locale,
    timezoneId: 'Europe/Amsterdam',
    storageState: state,
  })
  context.setDefaultTimeout(15_000)
  await context.addInitScript(() => {
    window.refused = []
    document.addEventListener('securitypolicyviolation', (event) => {
      window.refused.push(`${event.violatedDirective} ${event.blockedURI} ${event.sourceFile ?? ''}:${event.lineNumber ?? ''}`)
    })
  })
  const page = await context.newPage()
  return { context, page }
}

/** Collects what a page does wrong from now on. `home` is the origin it may speak to; `expected` are statuses that are no fault. */
export function watch(page, home, expected = [200]) {
  const faults = []
  page.on('console', (message) => {
    const text = message.text()
    const ofTheAnswer = text.startsWith('Failed to load resource') && message.location().url === page.url() && !expected.includes(200)
    if (['error', 'warning'].includes(message.type()) && !ofTheAnswer) faults.push(`console ${message.type()}: ${text}`)
  })
  page.on('pageerror', (error) => faults.push(`script error: ${error.message}`))
  page.on('request', (request) => {
    const url = new URL(request.url())
    if (url.origin !== home && !['data:', 'blob:'].includes(url.protocol)) faults.push(`request to another host: ${request.url()}`)
  })
  page.on('requestfailed', (request) => {
    const stream = request.resourceType() === 'eventsource' || request.failure()?.errorText === 'net::ERR_ABORTED'
    if (!stream) faults.push(`request failed: ${request.url()} ${request.failure()?.errorText}`)
  })
  page.on('response', (response) => {
    const document = response.request().resourceType() === 'document'
    if (response.status() >= 400 && !(document && expected.includes(response.status()))) faults.push(`${response.status()} for ${response.url()}`)
  })
  return faults
}

/** Waits until the page is drawn with its fonts. Never waits for silence: a live page is never silent. */
export async function settled(page) {
  await page.evaluate(async () => {
    await document.fonts.ready
    await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)))
  })
}

/** What the content security policy refused. */
export const refused = (page) => page.evaluate(() => window.refused.map((one) => `refused by the policy: ${one}`))

/** What stands out to the right of the window. */
export function overflow(page) {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth
    const over = document.documentElement.scrollWidth - width
    if (over <= 0) return []
    const inScroller = (element) => {
      for (let up = element.parentElement; up; up = up.parentElement) if (getComputedStyle(up).overflowX !== 'visible') return true
      return false
    }
    const wide = [...document.querySelectorAll('body *')].filter((e) => e.getBoundingClientRect().right > width + 1 && !inScroller(e))
    const names = wide.slice(0, 6).map((e) => `${e.tagName.toLowerCase()}.${e.getAttribute('class') ?? ''}`)
    return [`${over} px wider than the window: ${names.join(', ')}`]
  })
}

/**
 * What axe-core finds, with everything that folds opened, then each floating menu alone (only one is ever open), and the window as high as the
 * page: axe does not scroll, and would take what lies under a bar at the moment for something the bar always covers. What a bar covers when all
 * is in view, it does cover always.
 */
export async function axe(page) {
  const window = page.viewportSize()
  await page.evaluate(() => {
    for (const fold of document.querySelectorAll('details:not([name])')) if (!fold.closest('[popover]')) fold.open = true
  })
  const height = await page.evaluate(() => document.documentElement.scrollHeight)
  if (height > window.height) await page.setViewportSize({ ...window, height: Math.min(height, 15_000) })
  await settled(page)
  await page.evaluate(AXE)
  const found = await page.evaluate(async (values) => {
    const look = async (part) => (await globalThis.axe.run(part, { runOnly: { type: 'tag', values }, resultTypes: ['violations'] })).violations
    const violations = await look(document)
    const menus = [...document.querySelectorAll('details[name]')].filter((menu) => menu.getClientRects().length)
    for (const menu of menus) {
      menu.open = true
      await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)))
      violations.push(...(await look(menu)))
      menu.open = false
    }
    return violations.map(({ id, nodes }) => ({ id, nodes: nodes.map(({ target, failureSummary }) => ({ target, failureSummary })) }))
  }, RULES)
  await page.setViewportSize(window)
  return found.flatMap((rule) =>
    rule.nodes.map((node) => `axe ${rule.id}: ${node.target.join(' ')}: ${node.failureSummary.split('\n').slice(1).join(' ').trim()}`))
}

/** Everything that must be true of any page. `faults` are those `watch` has collected. */
export async function inspect(page, faults) {
  await settled(page)
  const bones = await page.evaluate(() => {
    const missing = []
    if (!document.documentElement.lang) missing.push('no lang on html')
    if (!document.title.trim()) missing.push('no title')
    if (document.querySelectorAll('h1').length !== 1) missing.push(`${document.querySelectorAll('h1').length} h1 elements`)
    return missing
  })
  const policy = await refused(page)
  return [...bones, ...policy, ...faults, ...(await overflow(page)), ...(await axe(page))]
}

/** Signs a member of staff in on the sign-in page, as a person does. */
export async function signIn(page, home, email, password) {
  await page.goto(`${home}/sign-in`)
  await page.locator('input[name=email]').fill(email)
  await page.locator('input[name=password]').fill(password)
  await page.locator('form:has(input[name=password]) button[type=submit], form:has(input[name=password]) button:not([type])').first().click()
  await page.waitForURL((url) => !url.pathname.startsWith('/sign-in'))
}
