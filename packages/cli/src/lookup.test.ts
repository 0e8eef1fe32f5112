import { expect, test, vi } from 'vitest'
import { lookUp } from './lookup.js'

vi.mock('@nuclear-security-summits/sdk', async (original) => {
  const sdk = await original<typeof import('@nuclear-security-summits/sdk')>()
  const moved = { record: sdk.record('summit:nss-2016'), redirectedFrom: 'summit:washington-2016' }
  return { ...sdk, resolveId: (id: string) => (id === moved.redirectedFrom ? moved : sdk.resolveId(id)) }
})

test('an id that has moved is followed, and standard error says so', () => {
  const talk = vi.spyOn(process.stderr, 'write').mockReturnValue(true)
  expect(lookUp('summit:washington-2016').id).toBe('summit:nss-2016')
  expect(talk.mock.calls).toEqual([['nss: summit:washington-2016 is now summit:nss-2016.\n']])
  talk.mockRestore()
})

test('a word that means nothing is looked for elsewhere', () => {
  expect(() => lookUp('xyzzyxyzzyxyzzy')).toThrow('Unknown id "xyzzyxyzzyxyzzy".')
})
