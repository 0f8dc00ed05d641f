export {
  createPortableTextComponents,
  type LinkedSection,
  type PortableTextOptions,
} from './components.tsx'
export { Figure, type FigureValue } from './figure.tsx'
export { Picture } from './picture.tsx'
