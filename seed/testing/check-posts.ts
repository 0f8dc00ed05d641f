import { expect, test } from 'vitest'
import { postsIn } from './found-in.ts'

/** Makes a test of each paragraph: whom it names, and with which posts. */
export function checkPosts(cases: [text: string, people: Record<string, string[]>][]): void {
  test.each(cases)('%s', (text, people) => {
    expect(postsIn(text)).toEqual(people)
  })
}
