/** A collection with members of its own beside those that all have. */
export const extend = <C extends object, M extends object>(collection: C, members: M): C & M =>
  Object.freeze(
    // The descriptors, not the values: a collection loads its records when a member is read.
    Object.defineProperties(members, Object.getOwnPropertyDescriptors(collection)),
  ) as C & M
