// A townsperson (or the town's own account) on the real fediverse servers of tests/peers/snac.sh, through the Mastodon API, and the
// server's own sign-in form for connecting an account in the browser. What the server does and lacks: docs/networks/snac.md.

const PATIENCE_MS = 60_000
const RETURN = 'http://townsperson.invalid/back'

/** Whether this runs inside tests/peers/snac.sh. */
export const serversAreUp = () => Boolean(process.env.CITY_URL && process.env.VILLAGE_URL)

/** What `look` finds, asked again until it is something. */
export async function until(what, look, patience = PATIENCE_MS) {
  const end = Date.now() + patience
  for (;;) {
    const found = await look()
    if (found) return found
    if (Date.now() > end) throw new Error(`waited ${patience / 1000} s in vain: ${what}`)
    await new Promise((done) => setTimeout(done, 250))
  }
}

/** The text of a post without its markup. */
export const plain = (html) => html.replace(/<br\s*\/?>/g, '\n').replace(/<[^>]+>/g, '').replaceAll('&amp;', '&').replaceAll('&lt;', '<').replaceAll('&gt;', '>').trim()

/** A boosted post comes wrapped; this is the post itself. */
export const itself = (status) => status.reblog ?? status

export class Townsperson {
  /** Signs in on the server: `Townsperson.signIn('citizen')`, `'neighbour'`, or one of the town's own accounts, `'city'`, `'city_en'`, `'city_el'`, `'council'`. */
  static async signIn(name) {
    const server = name.startsWith('city') ? process.env.CITY_URL : process.env.VILLAGE_URL
    const password = process.env[`${name.toUpperCase()}_PASSWORD`]
    const form = (values) => ({ method: 'POST', redirect: 'manual', body: new URLSearchParams(values) })
    const app = await (await fetch(`${server}/api/v1/apps`, form({ client_name: 'townsperson', redirect_uris: RETURN }))).json()
    const back = await fetch(`${server}/oauth/x-snac-login`, form({ login: name, passwd: password, redir: RETURN, cid: app.client_id }))
    const code = new URL(back.headers.get('location')).searchParams.get('code')
    const grant = { grant_type: 'authorization_code', code, client_id: app.client_id, client_secret: app.client_secret, redirect_uri: RETURN }
    const { access_token: token } = await (await fetch(`${server}/oauth/token`, form(grant))).json()
    return new Townsperson(server, name, token)
  }

  constructor(server, name, token) {
    Object.assign(this, { server, name, token, handle: `@${name}@${new URL(server).host}` })
  }

  async ask(path, value, method = value === undefined ? 'GET' : 'POST') {
    const headers = { authorization: `Bearer ${this.token}`, ...(value === undefined ? {} : { 'content-type': 'application/json' }) }
    const answer = await fetch(this.server + path, { method, headers, body: value === undefined ? undefined : JSON.stringify(value) })
    if (!answer.ok) throw new Error(`${this.handle}: ${method} ${path} answered ${answer.status}`)
    return answer.json()
  }

  async follow(handle) {
    const { accounts } = await this.ask(`/api/v2/search?type=accounts&resolve=true&q=${encodeURIComponent(handle)}`)
    return this.ask(`/api/v1/accounts/${accounts[0].id}/follow`, {})
  }

  post(status, more = {}) {
    return this.ask('/api/v1/statuses', { status, ...more })
  }

  reply(to, status) {
    return this.post(status, { in_reply_to_id: to.id })
  }

  edit(own, status) {
    return this.ask(`/api/v1/statuses/${own.id}`, { status }, 'PUT')
  }

  like(status) {
    return this.ask(`/api/v1/statuses/${status.id}/favourite`, {})
  }

  boost(status) {
    return this.ask(`/api/v1/statuses/${status.id}/reblog`, {})
  }

  /** The newest post in the home timeline whose text has `part` in it, once it is there. */
  sees(part) {
    return until(`${this.name} sees “${part}”`, async () => {
      const home = (await this.ask('/api/v1/timelines/home?limit=40')).map(itself)
      return home.find((status) => plain(status.content).includes(part))
    })
  }

  /** The newest post that mentions this account and has `part` in it, once it is there. */
  isTold(part) {
    return until(`${this.name} is told “${part}”`, async () => {
      const notes = await this.ask('/api/v1/notifications')
      const told = notes.filter((note) => note.type === 'mention' && note.status).map((note) => itself(note.status))
      return told.find((status) => plain(status.content).includes(part))
    })
  }

  /** How many posts of the home timeline have `part` in them. */
  async counts(part) {
    const home = (await this.ask('/api/v1/timelines/home?limit=40')).map(itself)
    return home.filter((status) => plain(status.content).includes(part)).length
  }
}

/** Fills in the server's own sign-in form, on which the browser stands after "connect". */
export async function grant(page, name) {
  await page.locator('input[name=login]').fill(name)
  await page.locator('input[name=passwd]').fill(process.env[`${name.toUpperCase()}_PASSWORD`])
  await page.locator('input[type=submit]').click()
}
