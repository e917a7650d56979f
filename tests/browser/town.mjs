// A town of its own for the walkthroughs: the binary on an empty folder, set up through its first page, with colleagues who joined by their
// link and an account connected through the network's own sign-in page. Everybody works in a browser of their own.

import { open, refused, signIn, watch } from './browser.mjs'
import { grant } from './citizen.mjs'
import { start } from './newsroom.mjs'
import { ok } from './tap.mjs'

const SHOTS = process.env.FOLKMOOT_SHOTS
const PASSWORD = 'heron ladder violet supper'
const ALLOWED = 'city.test:80,village.test:80'
const LANGUAGES = { nl: 'Dutch', en: 'English', el: 'Greek' }

/** A member of the staff at the screen. */
export class Colleague {
  constructor(town, name, email, { context, page }) {
    Object.assign(this, { town, name, email, context, page })
    // the sign-in page of the network's server is another host, on purpose
    this.faults = watch(page, town.url)
  }

  go(path) {
    return this.page.goto(this.town.url + path)
  }

  /** The address of the page without what was just done. */
  get path() {
    return new URL(this.page.url()).pathname
  }

  /** Text of the main part, for a test that fails. */
  async reads() {
    const main = this.page.locator('main')
    return (await main.count()) ? main.first().innerText() : this.page.locator('body').innerText()
  }

  /** Whether the page says so, within the time a page has. */
  async says(words) {
    try {
      await this.page.getByText(words).filter({ visible: true }).first().waitFor()
      return true
    } catch {
      return false
    }
  }

  press(name, within = this.page) {
    return within.getByRole('button', { name, exact: typeof name === 'string' }).filter({ visible: true }).first().click()
  }

  follow(name, within = this.page) {
    return within.getByRole('link', { name, exact: typeof name === 'string' }).filter({ visible: true }).first().click()
  }

  unfold(name, within = this.page) {
    return within.locator('summary', { hasText: name }).filter({ visible: true }).first().click()
  }

  /** Opens the composer's tab of a language. */
  async speaks(code) {
    await this.page.locator(`label:has(input[name=show][value=${code}])`).click()
  }

  /**
   * Fills the composer: `texts` by language, `accounts` that get it with the language of each. A department is only chosen when named.
   */
  async writes({ title, kind, department, texts, accounts }) {
    const { page } = this
    await this.go('/compose')
    await page.getByLabel('Working title').fill(title)
    if (kind) await page.getByRole('combobox', { name: 'Kind of information' }).selectOption(kind)
    if (department) await page.locator('select[name=department]').selectOption({ label: department })
    for (const [code, text] of Object.entries(texts)) {
      await this.speaks(code)
      await page.getByLabel(`Message in ${LANGUAGES[code]}`).fill(text)
    }
    const chosen = []
    for (const [handle, code] of Object.entries(accounts)) {
      const own = page.locator('.own').filter({ has: page.getByText(handle, { exact: true }) })
      await this.unfold(handle, own)
      const language = own.getByRole('combobox', { name: /^Language for/ })
      await language.selectOption(code)
      chosen.push((await language.getAttribute('name')).replace('language-', ''))
    }
    for (const box of await page.locator('input[name=to]').all()) {
      await box.setChecked(chosen.includes(await box.getAttribute('value')), { force: true })
    }
  }

  async shot(name) {
    if (SHOTS) await this.page.screenshot({ path: `${SHOTS}/walk-${name}.png`, fullPage: true })
  }

  /** Loads the page again until it says so. Answers whether it did. */
  async waitsFor(words, seconds = 60) {
    const finish = Date.now() + seconds * 1000
    for (;;) {
      if (await this.page.getByText(words).filter({ visible: true }).count()) return true
      if (Date.now() > finish) return false
      await this.page.waitForTimeout(1000)
      await this.page.reload()
    }
  }

  /** A test line; a page that does not hold is shown as it reads. */
  async holds(found, name) {
    if (ok(Boolean(found), name, found ? [] : [`${this.name} at ${this.page.url()} reads:`, await this.reads()])) return
    await this.shot(`not-ok-${name.replace(/\W+/g, '-').slice(0, 60)}`)
    throw new Error('the walkthrough stops here')
  }
}

/** The newsroom and the people in it. */
export class Town {
  static async setUp(browser) {
    const newsroom = await start('serve', ['--stop-window-s', '1'], { FOLKMOOT_ALLOW_HOSTS: ALLOWED })
    const town = new Town(browser, newsroom)
    try {
      town.ilse = await town.firstPerson()
      await town.addDepartment('Public works')
      town.noor = await town.invite('Noor de Vries', 'noor@city.example', 'Editor', ['Editor, Everywhere'])
      town.evi = await town.invite('Evi Smits', 'evi@city.example', 'Roads', ['Expert, Public works'])
      await town.connect()
      return town
    } catch (error) {
      await town.close()
      throw error
    }
  }

  constructor(browser, newsroom) {
    Object.assign(this, { browser, newsroom, url: newsroom.url, staff: [] })
  }

  async sitsDown(name, email, browser = {}) {
    const colleague = new Colleague(this, name, email, await open(this.browser, browser))
    this.staff.push(colleague)
    return colleague
  }

  /** The first page of a new installation; then signed out and in again, as on the next morning. */
  async firstPerson() {
    const ilse = await this.sitsDown('Ilse', 'ilse@city.example')
    const { page } = ilse
    await ilse.go('/')
    await ilse.holds(ilse.path === '/set-up', 'set-up: a new installation begins with its first page')
    await page.getByLabel('Name', { exact: true }).fill('Citytown')
    await page.getByRole('combobox', { name: 'Language' }).selectOption('en')
    await page.getByRole('combobox', { name: 'Time zone' }).selectOption('Europe/Amsterdam')
    for (const language of ['Dutch', 'Greek']) await page.getByRole('checkbox', { name: language }).check()
    await page.getByLabel('First department').fill('Communication')
    await page.getByLabel('Full name').fill('Ilse Visser')
    await page.getByLabel('Work e-mail').fill(ilse.email)
    await page.getByLabel('New password').fill(PASSWORD)
    await ilse.shot('set-up')
    await ilse.press('Set up')
    await ilse.holds(await ilse.says('Your newsroom is ready'), 'set-up: the newsroom is ready')
    await ilse.unfold('Ilse Visser')
    await ilse.press('Sign out')
    await signIn(page, this.url, ilse.email, PASSWORD)
    await ilse.holds(ilse.path === '/inbox', 'set-up: its first person signs in')
    return ilse
  }

  async addDepartment(name) {
    await this.ilse.go('/people')
    await this.ilse.page.getByLabel('Name of a further department').fill(name)
    await this.ilse.press('Add it')
    await this.ilse.holds(await this.ilse.says('The department is there'), 'set-up: a second department')
  }

  /** Ilse makes an invitation. Answers its link. */
  async invitation(name, email, work, roles) {
    const { page } = this.ilse
    await this.ilse.go('/people')
    await this.ilse.follow('Invite a colleague')
    await page.getByLabel('Full name').fill(name)
    await page.getByLabel('Work e-mail').fill(email)
    await page.getByLabel('Work (optional)').fill(work)
    for (const role of roles) await page.getByRole('checkbox', { name: role }).check()
    await this.ilse.press('Make the invitation')
    const link = (await page.content()).match(/http:\/\/[^\s"'<]+\/join\/[\w-]+/)?.[0]
    await this.ilse.holds(link?.startsWith(this.url), `set-up: ${name} is invited by a link`)
    return link
  }

  /** Invited by Ilse, joined by the link in another browser, in which scripts are off: every step of theirs is a plain form. */
  async invite(name, email, work, roles) {
    const link = await this.invitation(name, email, work, roles)
    const colleague = await this.sitsDown(name, email, { js: false })
    await colleague.page.goto(link)
    await colleague.page.getByLabel('New password').fill(PASSWORD)
    await colleague.press('Join')
    await colleague.holds(await colleague.says('Welcome. Choose your language'), `set-up: ${name} has joined`)
    return colleague
  }

  /** Another of the town's accounts, on city.test or another server, without looking round. */
  async connectAlso(login, department = 'Communication', host = 'city.test') {
    await this.connecting(login, department, host)
    await this.ilse.holds(await this.ilse.says('The account is connected'), `${login} is connected too`)
  }

  /** @city@city.test, by the sign-in page of its own server. */
  async connect() {
    await this.connecting('city', 'Communication')
    await this.ilse.holds(await this.ilse.says('The account is connected'), 'set-up: an account is connected through the server’s own sign-in page')
    await this.ilse.unfold('What it can do')
    await this.ilse.holds(await this.ilse.says('Correct a post'), 'set-up: the page says what the account can do')
    await this.ilse.shot('accounts')
  }

  async connecting(login, department, host = 'city.test') {
    const { page } = this.ilse
    await this.ilse.go('/accounts')
    await this.ilse.follow('Connect an account')
    await page.getByLabel('Server').fill(`http://${host}`)
    await page.getByRole('combobox', { name: 'Department' }).selectOption(department)
    await this.ilse.press('Continue')
    await this.ilse.follow(`Continue to ${host}`)
    await grant(page, login)
  }

  /** Nothing was refused by the policy, no script failed, nothing was asked of another host but the sign-in page. */
  async isSound() {
    for (const colleague of this.staff) {
      // the server's own pages, and forms that came back as they should
      const own = colleague.faults.filter((fault) => !/city\.test|village\.test|^422 for|status of 422/.test(fault))
      const all = [...own, ...(await refused(colleague.page))]
      ok(all.length === 0, `the browser of ${colleague.name} has nothing to complain about`, all)
    }
    const complaints = this.newsroom.said().split('\n').filter((line) => /ERROR|panicked/.test(line))
    ok(complaints.length === 0, 'the newsroom logged no error', complaints)
  }

  async close() {
    for (const colleague of this.staff) await colleague.context.close().catch(() => {})
    await this.newsroom.stop()
  }
}
