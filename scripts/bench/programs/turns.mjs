/**
 * Runs functions in turn, so that whatever slows the machine down slows each of them, and gives the median milliseconds of each.
 */
export function turns(functions, rounds) {
  const times = functions.map(() => [])
  for (let round = 0; round < rounds; round += 1)
    for (const [index, one] of functions.entries()) {
      const start = performance.now()
      sink(one())
      times[index].push(performance.now() - start)
    }
  return times.map((list) => list.sort((a, b) => a - b)[list.length >> 1])
}

/** Keeps an answer where anybody could read it, so that the engine cannot leave out what made it. */
const sink = (value) => {
  globalThis.kept = value
}
