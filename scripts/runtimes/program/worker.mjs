// What the worker says on its console is the answer.
new Worker(new URL('./esm.mjs', import.meta.url), { type: 'module' })
