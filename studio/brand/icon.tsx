import mark from './icon.svg'

/** The workspace's mark in the Studio's navigation. */
export function ToasoanIcon() {
  return <img src={mark} alt="" width="100%" height="100%" />
}
