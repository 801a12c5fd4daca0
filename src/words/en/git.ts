import type { GitWords } from '../git-words.ts'

export const git: GitWords = {
  noGit: 'to compare with an earlier revision git must be installed, and be on the PATH',
  noGitHelp: 'two folders can be compared without git: plan diff OLD-FOLDER NEW-FOLDER',
  noRepository: (folder) => `${folder} is in no git repository: there is nothing earlier to compare with`,
  gitSays: (complaint) => `git says: ${complaint}`,
  noCommits: 'the repository has no commit yet: there is nothing to compare with',
  noRevision: (revision) => `git knows no revision "${revision}"`,
  noRevisionHelp: 'a revision is a branch, a tag, a commit, or HEAD~1; a campaign is a file, a folder or an id',
  shallow: (revision) =>
    `this is a shallow clone, which may lack it; fetch it first: git fetch --depth=1 origin ${revision}`,
  takenAsRevision: (word) =>
    `"${word}" is a git revision and a campaign; it was taken as the revision. For the campaign: --base HEAD ${word}`,
  notSeveral: (word) => `"${word}" holds several campaigns: say which`,
  compareTwo: 'name two campaigns, the older one first; to compare with a git revision use --base',
  notInBase: (revision, campaign) => `${campaign} is not in ${revision}: there is nothing to compare it with`,
  unreadableBase: (revision, campaign) => `${campaign} has errors at ${revision}: it cannot be compared`,
  gone: (revision, campaigns) => `gone since ${revision}: ${campaigns}`,
  slow: 'git has not answered for half a minute',
  tooMuch: 'the files of that revision are too many or too large',
  failed: (complaint) => `git failed: ${complaint}`,
}
