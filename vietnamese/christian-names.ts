/**
 * Saints' names that Catholics bear before their own, as their press spells them: "Giuse Trần Văn
 * Mẫu". Observed.
 */
import { latin } from './latin.ts'
import { toneKey } from './fold.ts'
import { isSurname } from './names.ts'

const SAINTS =
  `Giuse Phêrô Phaolô Gioan Baotixita Gioakim Têrêsa Têrêxa Antôn Phanxicô Xaviê Micae Matthêu Mátthêu
  Augustinô Bênêđictô Bênađô Đaminh Đa_Minh Vinh_Sơn Vinhsơn Tôma Máccô Simong Giacôbê Stêphanô Têphanô
  Lôrensô Giêrônimô Barthôlômêô Alphongsô Anphongsô Clêmentê Stanislaô Inhaxiô Philípphê Philipphê Tađêô
  Ambrôsiô Mácta Cêcilia Catarina Rôsa Luxia Đômincô`
    .split(/\s+/)
    .map((name) => name.replace('_', ' '))

/** Spelt as abroad: those who are no Catholics, or no Vietnamese, are called so, too. */
const ALSO_GIVEN = 'Maria Anna Louis Luy Lucia Luca Simon Gabriel Raphael Emmanuel Cosma'.split(' ')

const ALL = [...SAINTS, ...ALSO_GIVEN].join('|')
const AT_END = latin(new RegExp(String.raw`(?:(?<!\p{L})(?:${ALL})\s)+$`, 'u'))
const ALONE = new RegExp(String.raw`^(?:${ALL})$`, 'u')
const FIRST = latin(
  new RegExp(String.raw`^(?:(?:${SAINTS.join('|')})\s)+(?=(?<surname>\p{Lu}\S*)\s\p{Lu})`, 'u'),
)

/** How much of the end of a text is Christian names, with the space behind them; in characters. */
export function christianNamesAtEnd(text: string): number {
  return AT_END.exec(text)?.[0].length ?? 0
}

/** True for a word that is a Christian name by itself. */
export function isChristianName(word: string): boolean {
  return ALONE.test(word)
}

/** "Giuse Trần Văn Mẫu" without the saint's name: what he is called elsewhere. */
export function withoutChristianName(name: string): string {
  const found = FIRST.exec(name)
  return found && isSurname(found.groups?.['surname'] ?? '') ? name.slice(found[0].length) : name
}

/** The same for every spelling of a person's name; papers leave the saint out as often as not. */
export function personKey(name: string): string {
  return toneKey(withoutChristianName(name))
}
