// Prints the MiB that stay on the heap after a program has run.
console.log = () => {}
// The first import brings Node's own loader along.
await import('./bare.mjs')
globalThis.gc()
const before = process.memoryUsage().heapUsed
await import(`./${process.argv[2]}`)
globalThis.gc()
process.stdout.write(JSON.stringify({ mib: (process.memoryUsage().heapUsed - before) / 2 ** 20 }))
