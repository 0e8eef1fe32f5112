// @ts-check
/** A picture of what importing costs, ours beside peers. */
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

/**
 * @param {string} folder the app of the bench, which has the libraries that draw
 * @param {import('./rows.mjs').Result} result the row to draw
 * @returns {Promise<string>} SVG
 */
export async function chartOf(folder, { what, ours, peers }) {
  const require = createRequire(join(folder, 'package.json'))
  const load = (/** @type {string} */ name) => import(pathToFileURL(require.resolve(name)).href)
  const Plot = await load('@observablehq/plot')
  const { parseHTML } = await load('linkedom')
  const { document } = parseHTML('<html><body></body></html>')
  const bars = [
    ...ours.map(({ name, value }) => ({ name, value, whose: 'ours' })),
    ...peers.map(({ name, value }) => ({ name, value, whose: 'peers' })),
  ]
  const svg = Plot.plot({
    document,
    width: 720,
    height: 40 + 26 * bars.length,
    marginLeft: 170,
    marginRight: 50,
    x: { axis: null, domain: [0, Math.max(...bars.map(({ value }) => value))] },
    y: { label: null, domain: bars.map(({ name }) => name), tickSize: 0 },
    marks: [
      Plot.barX(bars, {
        x: 'value',
        y: 'name',
        fill: (/** @type {{ whose: string }} */ one) => (one.whose === 'ours' ? '#1f5fa8' : '#9aa4af'),
      }),
      Plot.text(bars, {
        x: 'value',
        y: 'name',
        text: (/** @type {{ value: number }} */ one) => `${one.value.toFixed(2)}×`,
        dx: 6,
        textAnchor: 'start',
      }),
      Plot.ruleX([1], { stroke: '#666', strokeDasharray: '2,3' }),
    ],
  })
  svg.setAttribute('role', 'img')
  svg.setAttribute('aria-label', what)
  const style = document.createElement('style')
  style.textContent = 'svg { color: #222 } @media (prefers-color-scheme: dark) { svg { color: #ddd } }'
  svg.prepend(style)
  // Without the class that the library draws at random: the same figures, the same picture.
  const text = svg.outerHTML.replace(/plot-[0-9a-f]+/g, 'plot')
  return `${text.startsWith('<svg') && !text.includes('xmlns=') ? text.replace('<svg', '<svg xmlns="http://www.w3.org/2000/svg"') : text}\n`
}
