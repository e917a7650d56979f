// The two straight lines of ARCHITECTURE.md in a real browser, with the real binary, against a real fediverse server: what the staff do on
// the pages, and what the citizen sees on theirs. Runs inside tests/peers/snac.sh. With FOLKMOOT_SHOTS set, pages are kept there as pictures.

import { mkdirSync } from 'node:fs'
import { launch } from './browser.mjs'
import { serversAreUp } from './citizen.mjs'
import { Town } from './town.mjs'
import { aComplaintBecomesARepair } from './walkthrough-repair.mjs'
import { aRoadClosureGoesOut } from './walkthrough-road-closure.mjs'
import { attempt, end, ok, skip } from './tap.mjs'

if (process.env.FOLKMOOT_SHOTS) mkdirSync(process.env.FOLKMOOT_SHOTS, { recursive: true })

if (serversAreUp()) {
  const browser = await launch()
  let town
  try {
    await attempt('a newsroom is set up', async () => { town = await Town.setUp(browser) })
    if (town) {
      for (const [name, walk] of [['a road closure goes out', aRoadClosureGoesOut], ['a complaint becomes a repair', aComplaintBecomesARepair]]) {
        await attempt(name, async () => {
          await walk(town)
          ok(true, name)
        })
      }
      await attempt('what stands after both', () => town.isSound())
    }
  } finally {
    await browser.close()
    await town?.close()
  }
} else {
  skip('a road closure goes out', 'needs the servers of tests/peers/snac.sh')
  skip('a complaint becomes a repair', 'needs the servers of tests/peers/snac.sh')
}
end()
