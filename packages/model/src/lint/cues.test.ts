import { describe, expect, it } from 'vitest'
import { isFormOf } from './cues.js'

describe('isFormOf', () => {
  it.each([
    ['said', 'say'],
    ['says', 'say'],
    ['told', 'tell'],
    ['proposing', 'propose'],
    ['Considers', 'consider'],
    ['denied', 'deny'],
    ['admitted', 'admit'],
    ['pointed out', 'point out'],
    ['made it clear', 'make clear'],
    ['is', 'be'],
  ])('%s: %s', (words, lemma) => expect(isFormOf(words, lemma)).toBe(true))

  it.each([
    ['said', 'tell'],
    ['told', 'say'],
    ['added', 'say'],
    ['pointed', 'point out'],
    ['he said', 'say'],
    ['', 'say'],
  ])('%s: not %s', (words, lemma) => expect(isFormOf(words, lemma)).toBe(false))
})
