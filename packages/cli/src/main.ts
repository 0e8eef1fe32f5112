import { report } from './errors.js'
import { runProgram } from './program.js'

// Whoever reads us may stop early: `nss show … | head -1`.
for (const stream of [process.stdout, process.stderr])
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit()
    process.exit(report(error))
  })

/** Ends with the code of a complaint; output that is still on its way gets there. */
const fail = (error: unknown): void => {
  process.exitCode = report(error)
}
process.on('uncaughtException', fail)
process.on('unhandledRejection', fail)

try {
  process.exitCode = await runProgram(process.argv)
} catch (error) {
  fail(error)
}
