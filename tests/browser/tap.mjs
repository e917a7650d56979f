// Test lines that ./test counts: `ok N - name`, `not ok N - name` with the reasons below it, and the exit status.

let number = 0
let failed = 0

/** One line; `reasons` are shown below a failure. Answers whether it held. */
export function ok(holds, name, reasons = []) {
  number += 1
  if (!holds) failed += 1
  console.log(`${holds ? 'ok' : 'not ok'} ${number} - ${name}`)
  if (!holds) for (const reason of [].concat(reasons).slice(0, 12)) console.log(`#   ${String(reason).replaceAll('\n', '\n#   ')}`)
  return holds
}

/** A test that cannot run here, and why. */
export function skip(name, reason) {
  number += 1
  console.log(`ok ${number} - ${name} # SKIP ${reason}`)
}

/** Runs a test of several lines: a thrown error is a failure that does not stop the others. */
export async function attempt(name, run) {
  try {
    await run()
  } catch (error) {
    ok(false, name, error.stack ?? error)
  }
}

/** The plan, and the exit status of the process. */
export function end() {
  console.log(`1..${number}`)
  process.exitCode = failed ? 1 : 0
}
