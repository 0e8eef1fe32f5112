/**
 * A function that works out its answer for an object once: many rules ask the same of each record, and of the dataset. What is asked
 * of must not change in between.
 */
export function remembered<K extends object, R>(make: (key: K) => R): (key: K) => R {
  const made = new WeakMap<K, { readonly answer: R }>()
  return (key) => {
    const known = made.get(key)
    if (known) return known.answer
    const answer = make(key)
    made.set(key, { answer })
    return answer
  }
}
