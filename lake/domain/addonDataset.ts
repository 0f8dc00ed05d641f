/** The dataset beside another one in which the Studio keeps its comments and tasks. */
const SUFFIX = '-comments'

export function addonDatasetOf(dataset: string): string {
  return dataset + SUFFIX
}

export function isAddonDataset(dataset: string): boolean {
  return dataset.endsWith(SUFFIX)
}

/** The dataset that an add-on belongs to; undefined for a dataset that is no add-on. */
export function ownerOfAddon(dataset: string): string | undefined {
  return isAddonDataset(dataset) ? dataset.slice(0, -SUFFIX.length) : undefined
}
