// The straight lines of ARCHITECTURE.md and other days of a newsroom in a real browser, with the real binary, against a real fediverse
// server: what the staff do on the pages, and what the citizen sees on theirs. Runs inside tests/peers/snac.sh. With FOLKMOOT_SHOTS set,
// pages are kept there as pictures; with FOLKMOOT_WALK set (a regular expression), only walks whose name it matches are made.

import { mkdirSync } from 'node:fs'
import { launch } from './browser.mjs'
import { serversAreUp } from './citizen.mjs'
import { Town } from './town.mjs'
import { aComplaintBecomesARepair } from './walkthrough-repair.mjs'
import { aRoadClosureGoesOut } from './walkthrough-road-closure.mjs'
import { theWrongDateIsCorrectedEverywhere } from './walkthrough-wrong-date.mjs'
import { freeze } from './walkthrough-freeze.mjs'
import { twoDepartmentsContradictEachOther } from './walkthrough-one-voice.mjs'
import { aStormWarningInThreeLanguages } from './walkthrough-storm.mjs'
import { attempt, end, ok, skip } from './tap.mjs'

if (process.env.FOLKMOOT_SHOTS) mkdirSync(process.env.FOLKMOOT_SHOTS, { recursive: true })

const WALKS = [
  ['a road closure goes out', aRoadClosureGoesOut],
  ['a complaint becomes a repair', aComplaintBecomesARepair],
  ['freeze', freeze],
  ['a storm warning in three languages', aStormWarningInThreeLanguages],
  ['two departments contradict each other', twoDepartmentsContradictEachOther],
  ['the wrong date is corrected everywhere', theWrongDateIsCorrectedEverywhere],
].filter(([name]) => new RegExp(process.env.FOLKMOOT_WALK ?? '').test(name))

if (serversAreUp()) {
  const browser = await launch()
  let town
  try {
    await attempt('a newsroom is set up', async () => { town = await Town.setUp(browser) })
    if (town) {
      for (const [name, walk] of WALKS) {
        await attempt(name, async () => {
          await walk(town)
          ok(true, name)
        })
      }
      await attempt('what stands after all of them', () => town.isSound())
    }
  } finally {
    await browser.close()
    await town?.close()
  }
} else {
  for (const [name] of WALKS) skip(name, 'needs the servers of tests/peers/snac.sh')
}
end()
