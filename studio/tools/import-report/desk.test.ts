import { expect, test, vi } from 'vitest'
import { createDesk } from './desk.ts'
import { importReportTool } from './tool.ts'

test('what was typed stays until another report is asked for', () => {
  const desk = createDesk()
  desk.dispatch({ type: 'typed', text: 'Tiêu đề' })
  expect(desk.state().text).toBe('Tiêu đề')
  desk.dispatch({ type: 'closed' })
  expect(desk.state().text).toBe('')
})

test('whoever shows the desk is told of every change until it ends its subscription', () => {
  const desk = createDesk()
  const changed = vi.fn<() => void>()
  const end = desk.subscribe(changed)
  desk.dispatch({ type: 'typed', text: 'a' })
  end()
  desk.dispatch({ type: 'typed', text: 'b' })
  expect(changed).toHaveBeenCalledTimes(1)
})

test('the tool shows the same component however often the Studio resolves its tools', () => {
  expect(importReportTool().component).toBe(importReportTool().component)
})
