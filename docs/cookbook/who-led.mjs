import { ranks, summits } from '@nuclear-security-summits/sdk'

// At which rank states and organizations were represented, as bars in an SVG.
const colours = { 'head-of-state': '#2b6cb0', 'head-of-government': '#63b3ed' }
const bars = ranks().map(({ summit, counts }, row) => {
  const parts = [...Object.entries(colours), ['others', '#cbd5e0']]
  const all = Object.values(counts).reduce((sum, one) => sum + one, 0)
  const leaders = Object.keys(colours).reduce((sum, rank) => sum + (counts[rank] ?? 0), 0)
  let x = 60
  const rects = parts.map(([rank, colour]) => {
    const number = rank === 'others' ? all - leaders : (counts[rank] ?? 0)
    const rect = `<rect x="${x}" y="${row * 30}" width="${number * 6}" height="24" fill="${colour}"/>`
    x += number * 6
    return rect
  })
  const year = summits.get(summit).dates.start.slice(0, 4)
  return `<text x="0" y="${row * 30 + 17}" font-family="sans-serif">${year}</text>${rects.join('')}`
})
console.log(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 420 120" role="img">
<title>Heads of state, heads of government, others</title>
${bars.join('\n')}
</svg>`)
