import { spawnSync } from 'node:child_process'

/**
 * Whether a line of bash can be run here, for proofs that need a tool which not every machine has. What needs one that
 * is missing is shown as skipped; with PLAN_TOOLS=required it fails.
 */
export const isAbleTo = (line: string): boolean => {
  const { status } = spawnSync('bash', ['--norc', '-c', line], { stdio: 'ignore' })
  if (status !== 0 && process.env.PLAN_TOOLS === 'required')
    throw new Error(`PLAN_TOOLS=required, but this fails: ${line}`)
  return status === 0
}

const isRoot = process.getuid?.() === 0

/** Put before a command, has it run as somebody who is not root: root may write what nobody may. Empty where nobody is root. */
export const asNobody = isRoot ? 'setpriv --reuid=65534 --regid=65534 --clear-groups' : ''

/** The program may stand where only root may look. */
export const canBeNobody = !isRoot || isAbleTo(`cd / && ${asNobody} "${process.execPath}" --version`)

/** Without the right to mount, a space of one's own where one is root. */
const unshare = isRoot ? 'unshare --mount' : 'unshare --mount --map-root-user'

/** Has a line of bash run with a small disk in a folder; it is gone afterwards. */
export const withSmallDisk = (folder: string, size: string, line: string): string =>
  `${unshare} bash --norc -c 'mount -t tmpfs -o size=${size} tmpfs "${folder}" && { ${line}; }'`

export const hasSmallDisks = isAbleTo(withSmallDisk('/mnt', '64k', 'true'))
export const hasStrace = isAbleTo('strace -o /dev/null -f true')
export const hasPrlimit = isAbleTo('prlimit --fsize=8192 true')
