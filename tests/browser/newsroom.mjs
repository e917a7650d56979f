// The binary under test, as a process of our own with a data folder of its own. Nothing outlives the test.

import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const PATIENCE_MS = 60_000

/** A port of the loopback address that is free now. */
export function freePort() {
  return new Promise((done, fail) => {
    const server = createServer().on('error', fail)
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address()
      server.close(() => done(port))
    })
  })
}

/**
 * Starts `folkmoot COMMAND` and waits until its pages answer. Answers `{ url, folder, said, stop }`; `said()` is what it has printed so far.
 * Further options go to the binary as they are.
 */
export async function start(command, options = [], environment = {}) {
  const binary = process.env.FOLKMOOT_BIN
  if (!binary) throw new Error('FOLKMOOT_BIN names no binary')
  const folder = mkdtempSync(join(tmpdir(), 'folkmoot-'))
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  const given = [command, '--listen', `127.0.0.1:${port}`, '--data', folder, ...options]
  const child = spawn(binary, given, { env: { ...process.env, ...environment }, stdio: ['ignore', 'pipe', 'pipe'] })
  let printed = ''
  let ended
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => { printed += text })
  child.on('exit', (code, signal) => { ended = `${code ?? signal}` })
  const stop = async () => {
    if (ended === undefined) {
      const gone = new Promise((done) => child.on('exit', done))
      child.kill('SIGTERM')
      const hurry = setTimeout(() => child.kill('SIGKILL'), 10_000)
      await gone
      clearTimeout(hurry)
    }
    rmSync(folder, { recursive: true, force: true })
  }
  process.on('exit', () => child.kill('SIGKILL'))
  const end = Date.now() + PATIENCE_MS
  for (;;) {
    if (ended !== undefined || Date.now() > end) {
      await stop()
      throw new Error(`folkmoot ${given.join(' ')} ${ended === undefined ? 'does not answer' : `ended with ${ended}`}:\n${printed.slice(-3000)}`)
    }
    const answer = await fetch(`${url}/sign-in`, { redirect: 'manual' }).catch(() => null)
    if (answer && answer.status < 500) break
    await new Promise((done) => setTimeout(done, 50))
  }
  return { url, folder, stop, said: () => printed }
}

/** The sign-ins that `folkmoot demo` prints, as `{ email, password, role }`: a line for each person, or one password for all. */
export function signIns(printed) {
  const common = printed.match(/password[^\S\n]*:?[^\S\n]+(\S+)/i)?.[1]
  const found = []
  for (const line of printed.split('\n')) {
    const email = line.match(/[\w.+-]+@[\w-]+(\.[\w-]+)+/)?.[0]
    if (!email || found.some((one) => one.email === email)) continue
    const rest = line.slice(line.indexOf(email) + email.length).trim().split(/\s{2,}|\t/).filter(Boolean)
    found.push({ email, password: common ?? rest[0], role: (common ? rest[0] : rest[1]) ?? '' })
  }
  return found
}
