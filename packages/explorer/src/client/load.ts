import { root } from './dom.js'

declare global {
  interface Window {
    /** By which a script of data hands over what it brings. */
    nssData?: (name: string, value: unknown) => void
  }
}

const arrived = new Map<string, unknown>()
const underway = new Map<string, Promise<unknown>>()

window.nssData = (name, value) => {
  arrived.set(name, value)
}

/**
 * Loads data when it is needed: a script, because a page that was opened from a disk may fetch nothing.
 *
 * @param name what it is called
 * @param path where it lies, from the root of the site
 * @throws {Error} where it cannot be loaded; the next call tries again
 */
export function load<T>(name: string, path = `data/${name}.js`): Promise<T> {
  const known = underway.get(name)
  if (known) return known as Promise<T>
  const loading = new Promise<T>((resolve, reject) => {
    const script = document.createElement('script')
    const fail = () => {
      underway.delete(name)
      script.remove()
      reject(new Error(`${path} could not be loaded.`))
    }
    script.src = root + path
    script.onerror = fail
    script.onload = () => (arrived.has(name) ? resolve(arrived.get(name) as T) : fail())
    document.head.append(script)
  })
  underway.set(name, loading)
  return loading
}
