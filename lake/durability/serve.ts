import { startLake } from '../index.ts'

/** Serves the lake in the folder named on the command line; prints its address, or what is wrong. */
try {
  const lake = await startLake({ dir: process.argv[2]!, port: 0 })
  console.log(lake.url)
  process.once('SIGTERM', () => void lake.close())
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
}
