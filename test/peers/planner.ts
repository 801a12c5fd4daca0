import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { isAbleTo } from '../support/tools.ts'

const stylesheet = '/usr/share/planner/stylesheets/msp2planner.xsl'
const reader = fileURLToPath(new URL('read-planner.py', import.meta.url))

/** GNOME Planner, which brings the stylesheet that it imports files of Microsoft Project with, and what runs that. */
export const hasPlanner = isAbleTo(`xsltproc --version && test -f ${stylesheet} && python3 ${reader}`)
export const hasXmllint = isAbleTo('xmllint --version')

export interface PlannerTask {
  readonly level: number
  readonly name: string
  readonly start: string
  readonly finish: string
}

const ran = (command: string, args: readonly string[], input?: string): string => {
  const { status, stdout, stderr } = spawnSync(command, args, { encoding: 'utf8', maxBuffer: 1 << 28, input })
  if (status !== 0) throw new Error(`${command}: ${stderr}`)
  return stdout
}

/** What Planner makes of files of Microsoft Project: their outline, and the dates that it comes to itself. */
export const runPlanner = (documents: readonly string[]): readonly (readonly PlannerTask[])[] => {
  const folder = mkdtempSync(join(tmpdir(), 'plan-planner-'))
  try {
    const paths = documents.map((document, at) => {
      const [from, to] = [join(folder, `${at}.xml`), join(folder, `${at}.planner`)]
      writeFileSync(from, document)
      writeFileSync(to, ran('xsltproc', ['--nonet', stylesheet, from]))
      return to
    })
    return JSON.parse(ran('python3', [reader, ...paths]))
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** Throws what is wrong with a document. */
export const lintXml = (document: string): void => {
  ran('xmllint', ['--noout', '--nonet', '-'], document)
}
