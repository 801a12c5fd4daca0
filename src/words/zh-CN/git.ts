import type { GitWords } from '../git-words.ts'

export const git: GitWords = {
  noGit: '要同以前的版本相比，需要安装 git，并且在 PATH 里能找到它',
  noGitHelp: '没有 git，也可以直接比较两个文件夹：plan diff 旧文件夹 新文件夹',
  noRepository: (folder) => `${folder} 不在 git 仓库里，没有以前的版本可比`,
  gitSays: (complaint) => `git 的说明：${complaint}`,
  noCommits: '仓库里还没有提交，没有可比的版本',
  noRevision: (revision) => `git 里没有“${revision}”这个版本`,
  noRevisionHelp: '版本可以写分支、标签、提交编号或 HEAD~1；活动方案可以写文件、文件夹或编号',
  shallow: (revision) => `这里是浅克隆，可能没有取来这个版本。请先取来：git fetch --depth=1 origin ${revision}`,
  takenAsRevision: (word) =>
    `“${word}”既是 git 的版本，又是活动方案，这里按版本处理；要比较这个方案，请写 --base HEAD ${word}`,
  notSeveral: (word) => `“${word}”里有几个活动方案：请写明是哪一个`,
  compareTwo: '两个活动方案相比，只写两个：旧的在前，新的在后；与 git 的版本相比，请用 --base',
  notInBase: (revision, campaign) => `${revision} 里没有 ${campaign}，没有可比的`,
  unreadableBase: (revision, campaign) => `${revision} 里的 ${campaign} 有错误，无法相比`,
  gone: (revision, campaigns) => `${revision} 里的活动方案现在没有了：${campaigns}`,
  slow: 'git 半分钟没有应答',
  tooMuch: '那个版本里的文件太多或太大',
  failed: (complaint) => `git 出错：${complaint}`,
}
