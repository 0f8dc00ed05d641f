/**
 * Draws an SVG in a process of its own: `measure <file>` prints its size as JSON, and
 * `draw <file> <width> <height>` writes it as PNG. A drawing can be made to take for ever, and only
 * a process can be stopped.
 */
import sharp from 'sharp'

const [command, file, ...size] = process.argv.slice(2)

if (command === 'measure') {
  const { format, width, height } = await sharp(file, { limitInputPixels: false }).metadata()
  process.stdout.write(JSON.stringify({ format, width, height }))
} else {
  const [width = 1, height = 1] = size.map(Number)
  const input = await sharp(file, { limitInputPixels: false }).metadata()
  const density = 72 * Math.max(width / input.width, height / input.height)
  const picture = sharp(file, { density: Math.min(100_000, Math.max(1, density)) })
  process.stdout.write(
    await picture.resize({ width, height, fit: 'fill' }).png({ compressionLevel: 1 }).toBuffer(),
  )
}
