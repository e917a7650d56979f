// The checks of the browser tests must be able to fail: a page with one fault of each kind is caught, and a sound page is not.

import { createServer } from 'node:http'
import { inspect, launch, LOOKS, open, watch } from './browser.mjs'
import { signIns } from './newsroom.mjs'
import { attempt, end, ok } from './tap.mjs'

const POLICY = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; connect-src 'self'"
const page = (body, language = ' lang="en"') => `<!doctype html><html${language}><head><meta charset="utf-8"><title>A page</title>
<meta name="viewport" content="width=device-width"><link rel="icon" href="data:,"></head><body><main><h1>A page</h1>${body}</main></body></html>`

const PAGES = {
  '/sound': [page('<p>All is well.</p>'), null],
  '/style': [page('<p style="color: red">Inline.</p>'), 'refused by the policy: style-src'],
  '/script': [page('<script>window.x = 1</script>'), 'refused by the policy: script-src'],
  '/elsewhere': [page('<img alt="" src="http://127.0.0.9:9/pixel.png">'), 'request to another host'],
  '/wide': [page('<pre>' + 'wide'.repeat(400) + '</pre>'), 'px wider than the window'],
  '/alt': [page('<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=">'), 'axe image-alt'],
  '/menu': [page('<details name="float"><summary>Menu</summary><img src="data:image/gif;base64,R0lGODlhAQABAAAAACw="></details>'), 'axe image-alt'],
  '/missing': [page('<img alt="" src="/nothing.png">'), '404 for'],
  '/headless': [page('<h1>Another</h1>'), '2 h1 elements'],
  '/no-language': [page('<p>Which language?</p>', ''), 'no lang on html'],
}

const server = createServer((request, response) => {
  const [body] = PAGES[request.url] ?? []
  response.writeHead(body ? 200 : 404, { 'content-type': 'text/html', 'content-security-policy': POLICY })
  response.end(body ?? 'nothing here')
})
await new Promise((done) => server.listen(0, '127.0.0.1', done))
const home = `http://127.0.0.1:${server.address().port}`
const browser = await launch()
for (const [path, [, fault]] of Object.entries(PAGES)) {
  await attempt(path, async () => {
    const { context, page: tab } = await open(browser, { look: LOOKS[2] })
    const faults = watch(tab, home)
    await tab.goto(home + path)
    const found = await inspect(tab, faults)
    if (fault) ok(found.some((one) => one.includes(fault)), `browser checks: ${path} is caught`, found)
    else ok(found.length === 0, `browser checks: ${path} is not complained about`, found)
    await context.close()
  })
}
await browser.close()
server.close()

const printed = 'http://127.0.0.1:1\n  j.smit@veldmonde.example   web-care\n  a.bos@veldmonde.example   editor\npassword: tulip-7\n'
ok(signIns(printed).length === 2 && signIns(printed)[1].password === 'tulip-7' && signIns(printed)[1].role === 'editor', 'sign-ins are read off the demo')
end()
