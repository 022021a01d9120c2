import { expect, it, vi } from 'vitest'
import { createListeners } from '../../src/core/listeners.js'

interface Events {
  change: { readonly granted: readonly string[] }
  hide: undefined
}

it('a listener hears its own event, in the order of subscription, until it unsubscribes', () => {
  const { on, emit } = createListeners<Events>(() => {})
  const heard: string[] = []
  const off = on('change', ({ granted }) => void heard.push(`first ${granted}`))
  on('change', ({ granted }) => void heard.push(`second ${granted}`))
  on('hide', () => void heard.push('hidden'))
  emit('change', { granted: ['analytics'] })
  off()
  off()
  emit('change', { granted: ['marketing'] })
  emit('hide', undefined)
  expect(heard).toEqual(['first analytics', 'second analytics', 'second marketing', 'hidden'])
})

it('a listener that throws keeps nothing from the others, and its error is told', () => {
  const onError = vi.fn()
  const { on, emit } = createListeners<Events>(onError)
  const error = new Error('broken')
  const after = vi.fn()
  on('hide', () => {
    throw error
  })
  on('hide', after)
  expect(() => emit('hide', undefined)).not.toThrow()
  expect(onError.mock.calls).toEqual([[error]])
  expect(after).toHaveBeenCalledOnce()
})

it('who subscribes or leaves while an event is told waits for the next one', () => {
  const { on, emit } = createListeners<Events>(() => {})
  const late = vi.fn()
  const leaving = vi.fn()
  const off = on('hide', () => {
    off()
    leave()
    on('hide', late)
  })
  const leave = on('hide', leaving)
  emit('hide', undefined)
  expect(late).not.toHaveBeenCalled()
  expect(leaving).toHaveBeenCalledOnce()
  emit('hide', undefined)
  expect(late).toHaveBeenCalledOnce()
  expect(leaving).toHaveBeenCalledOnce()
})

it('an event nobody listens to is no matter', () => {
  expect(() => createListeners<Events>(() => {}).emit('hide', undefined)).not.toThrow()
})
