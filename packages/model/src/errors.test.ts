import { describe, expect, it, vi } from 'vitest'
import { NssError } from './errors.js'

describe('NssError', () => {
  it('knows the errors of another copy of itself, and nothing else', async () => {
    vi.resetModules()
    const { NssError: Other } = await import('./errors.js')
    expect(Other).not.toBe(NssError)
    expect(new Other('unknown-id', 'x') instanceof NssError).toBe(true)
    expect(new NssError('unknown-id', 'x') instanceof Other).toBe(true)
    for (const one of [new Error('x'), { name: 'NssError' }, 'NssError', null, undefined])
      expect(one instanceof NssError).toBe(false)
  })

  it('leaves a class that extends it its own instances', () => {
    class Special extends NssError {}
    expect(new NssError('unknown-id', 'x') instanceof Special).toBe(false)
    expect(new Special('unknown-id', 'x') instanceof Special).toBe(true)
    expect(new Special('unknown-id', 'x') instanceof NssError).toBe(true)
  })
})
