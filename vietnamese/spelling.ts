/**
 * The spelling of Vietnamese syllables, tones included. Tells text that was decoded rightly
 * from text that was not.
 *
 * Source: the inventory of initials and rhymes of the national script as school grammars give it
 * (27 initials with their spellings, about 160 rhymes); after a final c, ch, p or t only the tones
 * sắc and nặng occur.
 */

const INITIALS = new Set([
  '',
  ...'b c ch d đ g gh gi h k kh l m n ng ngh nh p ph q qu r s t th tr v x'.split(' '),
])

const RHYMES = new Set(
  `a ac ach ai am an ang anh ao ap at au ay
  ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây
  e ec em en eng eo ep et ê êch êm ên ênh êp êt êu
  i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu
  o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om
  on ong ooc oong op ot ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt
  u ua uân uâng uât uây uc uê uêch uên uênh ui um un ung uơ uôc uôi uôm uôn uông uôt up ut uy uya
  uych uyên uyêt uynh uyp uyt uyu ư ưa ưc ưi ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu ưm ưn
  y yêm yên yêng yêt yêu ynh yt`.split(/\s+/),
)

const TONE = /[\u0300\u0301\u0303\u0309\u0323]/g
const STOPPED = /(?:c|ch|p|t)$/
const RISING_OR_HEAVY = /[\u0301\u0323]/
const INITIAL = /^(?:ngh|ng|nh|gh|gi|kh|ph|qu|th|tr|ch|[bcdđghklmnpqrstvx])?/

/**
 * True when the letters can be one syllable of Vietnamese, in any case and with the tone mark on
 * any of its vowels. Expects composed letters; foreign words and abbreviations are mostly none.
 */
export function isWellSpelled(word: string): boolean {
  const parts = word.toLowerCase().normalize('NFD')
  const tones = parts.match(TONE) ?? []
  if (tones.length > 1) return false
  const letters = parts.replace(TONE, '').normalize('NFC')
  const initial = INITIAL.exec(letters)?.[0] ?? ''
  return (
    (hasRhyme(letters.slice(initial.length), tones[0]) && INITIALS.has(initial)) ||
    // "gì", "gìn" and "giếng" share the i between initial and rhyme, "quốc" the u.
    ((initial === 'gi' || initial === 'qu') && hasRhyme(letters.slice(1), tones[0]))
  )
}

function hasRhyme(rhyme: string, tone: string | undefined): boolean {
  if (!RHYMES.has(rhyme)) return false
  return !STOPPED.test(rhyme) || (tone !== undefined && RISING_OR_HEAVY.test(tone))
}
