import { LakeCore } from '../../lake/lake.ts'
import { Access, SYSTEM } from '../../lake/domain/access.ts'
import { parseMutations } from '../../lake/domain/mutations.ts'
import { stepsOf } from '../../lake/domain/transaction.ts'
import { madeUpDocuments } from './documents.ts'

const BATCH = 500

/** Makes a lake with so many documents in a folder. */
export async function makeLake(folder: string, count: number): Promise<void> {
  const lake = new LakeCore({ dir: folder })
  const dataset = lake.datasets.get('production')
  const access = Access.full(SYSTEM)
  let batch: object[] = []
  const flush = async (): Promise<void> => {
    await dataset.commit({ access, steps: stepsOf(parseMutations(batch)) })
    batch = []
  }
  for (const document of madeUpDocuments(count)) {
    batch.push({ create: document })
    if (batch.length === BATCH) await flush()
  }
  if (batch.length > 0) await flush()
  await lake.close()
}
