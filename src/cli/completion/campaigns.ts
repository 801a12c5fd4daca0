import type { CommandWords } from '../../words/index.ts'
import { type CampaignFiles, findCampaigns } from '../find-campaigns.ts'
import type { World } from '../world.ts'

/** The campaigns of some names, or all there are; none where a name is wrong. */
export const campaignsFor = (world: World, names: readonly string[], words: CommandWords): readonly CampaignFiles[] => {
  try {
    return findCampaigns(world, names, words)
  } catch {
    return []
  }
}
