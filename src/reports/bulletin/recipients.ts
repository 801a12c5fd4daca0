import { hostOf, signerOf } from '../reminder/recipients.ts'
import type { BulletinTelling } from './naming.ts'

/** The host's sections: as the plan lists them, else those that its tasks name. */
const sectionsOf = ({ analysis }: BulletinTelling): readonly string[] => {
  const { campaign, tasks } = analysis
  const host = hostOf(campaign)
  if (host.sections !== undefined) return host.sections.map(({ value }) => value)
  return [...new Set(tasks.flatMap(({ unit, section }) => (unit === host ? (section ?? []) : [])))]
}

/** The host's section that writes, where the plan names one. */
const signingSection = ({ analysis }: BulletinTelling): string | undefined => signerOf(analysis.campaign).section

/** Who signs: the host's own office. */
export const signatureText = (of: BulletinTelling): string => {
  const { name } = hostOf(of.analysis.campaign)
  const section = signingSection(of)
  return section === undefined ? name : of.say.sectionOf(name, section)
}

/** 主送: every unit that works with the host, in the order of the file, and the host's sections but the one that signs. */
export const recipientsText = (of: BulletinTelling): string => {
  const [host, ...others] = of.analysis.campaign.units
  const units = others.filter(({ external }) => !external).map(({ name }) => name)
  const sections = sectionsOf(of).filter((section) => section !== signingSection(of))
  return units.length + sections.length === 0 ? '' : of.say.recipients(units, host!.name, sections)
}
