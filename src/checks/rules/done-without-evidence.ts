import type { PlanCheck } from '../check.ts'
import type { LogStep } from '../log-steps.ts'
import { logSteps } from '../log-steps.ts'

export const doneWithoutEvidence: PlanCheck = {
  code: 'done-without-evidence',
  severity: 'off',

  *run({ tasks, logs, facts }) {
    for (const [at, entries] of logs) {
      const { id, target, unit } = tasks[at]!
      if (unit.external || facts[at]!.done === undefined) continue
      let done: LogStep | undefined
      let hasEvidence = false
      for (const step of logSteps(entries, target)) {
        if (step.kind === 'returned' || step.kind === 'reopened') hasEvidence = false
        if (step.makesDone) done = step
      }
      for (const { evidence, state } of entries) {
        if (state?.value === 'returned' || state?.value === 'reopened') hasEvidence = false
        if (evidence !== undefined) hasEvidence = true
      }
      if (done === undefined || hasEvidence) continue
      yield { place: done.place, message: ['doneWithoutEvidence', { id }], help: ['doneWithoutEvidenceHelp', {}] }
    }
  },
}
