import type { Plugin } from 'vite'

/** A font that would be loaded from another machine. */
const REMOTE_FONT_FACE = /@font-face\s*\{[^}]*url\(\s*['"]?https?:[^}]*\}/g

/**
 * Vite plugin that takes out the fonts which style sheets of packages would load from other machines.
 * The Studio brings its own, in `studio/fonts.css`.
 */
export function localFonts(): Plugin {
  return {
    name: 'toasoan:local-fonts',
    enforce: 'pre',
    transform: {
      filter: { id: /\.css(?:\?|$)/ },
      handler: (code) => withoutRemoteFonts(code),
    },
  }
}

/** Takes the remote font faces out of a style sheet. */
export function withoutRemoteFonts(css: string): string {
  return css.replace(REMOTE_FONT_FACE, '')
}
