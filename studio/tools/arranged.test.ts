import type { Tool } from 'sanity'
import { expect, test } from 'vitest'
import { arranged } from './arranged.ts'

const tool = (name: string): Tool => ({ name, title: name, component: () => null })

test('tools stand in the order of the work, unknown ones last, with Vietnamese titles', () => {
  const names = ['vision', 'other', 'releases', 'structure', 'nhap-ban-tin']
  const tools = arranged(names.map(tool))
  expect(tools.map(({ name }) => name)).toEqual([
    'structure',
    'nhap-ban-tin',
    'releases',
    'vision',
    'other',
  ])
  expect(tools.find(({ name }) => name === 'releases')?.title).toBe('Đợt phát hành')
})
