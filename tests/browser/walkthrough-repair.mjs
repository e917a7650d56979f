// A citizen writes that a street lamp is broken; it becomes a case with a clock; a department is asked; the citizen is answered; the repair
// is planned, done and told; only then the case may be closed; and a new post opens it again.

import { Townsperson, plain } from './citizen.mjs'
import { ok } from './tap.mjs'

const NAME = 'a complaint becomes a repair'
const COMPLAINT = 'De lantaarn op de hoek van de Beukenlaan is al drie weken kapot. Het is daar ’s avonds heel donker.'
const QUESTION = 'What is wrong with it, and when is it mended?'
const EXPERT = 'Een kapotte kabel. Onze ploeg vervangt hem morgen voor 12 uur.'
const FIRST = 'Dank voor uw melding. Een kabel is kapot, onze ploeg vervangt hem morgen voor 12 uur.'
const TOLD = 'De lantaarn brandt weer. Dank dat u het meldde.'

export async function aComplaintBecomesARepair(town) {
  const citizen = await Townsperson.signIn('citizen')
  const asked = await citizen.post(`@city@city.test ${COMPLAINT}`)
  const path = await becomesACase(town)
  await handedOff(town, path)
  await answered(town, citizen, path)
  await repaired(town, path)
  await told(town, citizen, path)
  await reopened(town, citizen, path, asked)
}

async function becomesACase({ ilse }) {
  await ilse.go('/inbox')
  await ilse.holds(await ilse.waitsFor(/De lantaarn op de hoek/, 90), `${NAME}: the post is in the inbox`)
  await ilse.page.getByRole('link', { name: /De lantaarn op de hoek/ }).first().click()
  await ilse.page.waitForURL(/\/inbox\/[0-9a-f]/)
  await ilse.holds(await ilse.says(/First answer due/), `${NAME}: the case has a deadline`)
  await ilse.holds(await ilse.says('Dutch'), `${NAME}: its language is known`)
  await ilse.shot('case-new')
  await ilse.press('Take it')
  await ilse.holds(await ilse.says('It is yours now.'), `${NAME}: Ilse takes it`)
  return ilse.path
}

async function handedOff({ ilse, evi }, path) {
  const { page } = ilse
  await ilse.follow('Hand off')
  const form = page.locator('form:has(textarea[name=question])').filter({ visible: true }).first()
  await form.getByLabel('Which department').selectOption('Public works')
  await form.getByLabel('Your question').fill(QUESTION)
  await ilse.shot('case-hand-off')
  await ilse.press('Ask the department', form)
  await ilse.holds(await ilse.says('The department has been asked.'), `${NAME}: the department is asked`)
  await evi.go('/inbox')
  await evi.shot('inbox-expert')
  await evi.page.getByRole('link', { name: /De lantaarn op de hoek/ }).first().click()
  await evi.holds(await evi.says(QUESTION), `${NAME}: the expert finds the question`)
  await evi.page.getByLabel('What may the citizen be told?').fill(EXPERT)
  await evi.press('Give the answer')
  await evi.holds(await evi.says('The front office has your answer.'), `${NAME}: the expert answers`)
  await ilse.go(path)
  await ilse.holds(await ilse.says(EXPERT), `${NAME}: the front office has the answer`)
}

async function answered({ ilse }, citizen, path) {
  await ilse.follow('Use this answer')
  const text = ilse.page.getByRole('textbox', { name: 'Your reply' })
  await ilse.page.waitForFunction((said) => document.querySelector('textarea[name=text]')?.value.includes(said), EXPERT)
  await text.fill(FIRST)
  await ilse.shot('case-reply')
  await ilse.press('Send', ilse.page.locator('#reply'))
  await ilse.holds(await ilse.says('Your answer is on its way.'), `${NAME}: the answer is on its way`)
  const seen = await citizen.isTold(FIRST)
  ok(seen.account.acct === 'city@city.test', `${NAME}: the citizen is answered by the town`, JSON.stringify(seen.account))
  await ilse.go(path)
  await ilse.holds(await ilse.waitsFor('Sent'), `${NAME}: the newsroom knows that it arrived`)
  await ilse.holds(await ilse.says(/Our promise is/), `${NAME}: the clock has stopped`)
}

async function repaired({ ilse }, path) {
  const { page } = ilse
  await ilse.go(path)
  await ilse.follow('Offline')
  const form = page.locator('form:has(textarea[name=description])').filter({ visible: true }).first()
  await form.getByLabel('What is to be done').fill('Replace the cable of the lamp at Beukenlaan 2')
  await ilse.press('Plan it', form)
  await ilse.holds(await ilse.says(/The case stays open until the citizen knows/), `${NAME}: the repair is planned`)
  await cannotBeClosed(ilse, path, 'A follow-up is still open.')
  await ilse.go(path)
  await ilse.unfold('Say that it is done')
  await page.getByLabel('What came of it').fill('Cable replaced, it burns again')
  await ilse.press('It is done')
  await ilse.holds(await ilse.says('Noted. Now tell the citizen.'), `${NAME}: the repair is done`)
  await cannotBeClosed(ilse, path, 'One person has not been told yet.')
  await ilse.shot('case-untold')
}

async function cannotBeClosed(ilse, path, words) {
  await ilse.go(path)
  const button = ilse.page.locator('[aria-disabled=true]').filter({ hasText: /^\s*Done/ }).filter({ hasText: words }).first()
  await ilse.holds(await button.count(), `${NAME}: it can’t be closed: ${words}`)
  await ilse.go(path.replace('/inbox/', '/cases/') + '/close')
  await ilse.holds(await ilse.says(words), `${NAME}: nor by the form’s own address: ${words}`)
}

async function told({ ilse }, citizen, path) {
  await ilse.go(path)
  await ilse.page.getByRole('textbox', { name: 'Your reply' }).fill(TOLD)
  await ilse.page.getByRole('checkbox', { name: /Replace the cable/ }).check()
  await ilse.press('Send', ilse.page.locator('#reply'))
  await citizen.isTold(TOLD)
  await ilse.go(path)
  await ilse.holds(await ilse.waitsFor(/Told by our answer/), `${NAME}: the citizen knows`)
  // another “Done” is a queue of the list
  await ilse.page.locator('a[data-dialog=do-close]').filter({ visible: true }).first().click()
  await ilse.page.getByRole('radio', { name: 'The work is done and the citizen knows' }).filter({ visible: true }).check()
  await ilse.press('Close the case')
  await ilse.holds(await ilse.says('Closed.'), `${NAME}: now it is closed`)
  await ilse.shot('case-closed')
}

async function reopened({ ilse }, citizen, path, asked) {
  const answer = await citizen.isTold(TOLD)
  await citizen.reply(answer, '@city@city.test Hij is vanavond weer uitgegaan.')
  await ilse.go(path)
  await ilse.holds(await ilse.waitsFor('Opened again by a new message', 90), `${NAME}: a new post of the citizen opens it again`)
  await ilse.holds(await ilse.says(/Hij is vanavond weer uitgegaan/), `${NAME}: in the same conversation`)
  await ilse.holds(await ilse.says(/answer due/), `${NAME}: with a new deadline`)
  await ilse.shot('case-reopened')
  ok(plain(asked.content).includes('lantaarn'), `${NAME}: and the citizen’s first post stands as it was`)
}
