import type { WritingWords } from '../writing-words.ts'

export const writing: WritingWords = {
  fault: {
    denied: '没有写入权限',
    folderDenied: '所在文件夹没有写入权限，新内容要先存放在那里',
    readOnlyDisk: '磁盘是只读的',
    diskFull: '磁盘空间不足',
    quota: '磁盘配额已用完',
    tooLarge: '超出系统允许的文件大小',
    tooManyFiles: '打开的文件太多',
    nameTooLong: '文件名太长',
    noFolder: '所在文件夹不存在',
    folder: '这是文件夹，不是文件',
    exists: '已经存在',
    special: '不是普通文件',
    linkCircle: '链接首尾相连，指不到文件',
    hardLinks: '它还有别的名字（硬链接），改写后那些名字下仍是旧内容',
    owner: '它属于别人，改写后会变成您的',
    busy: '它正被占用：别的程序打开着它，或者它是单独挂载的',
    diskFault: '磁盘出现故障',
    changed: '其间有人改动过它，没有写入，请重试',
    unconfirmed: '已经写入，但磁盘没有确认保存妥当',
  },
  locked: ({ process, host, since }) =>
    process === undefined ? `自 ${since} 起有人正在改写` : `${host} 上的进程 ${process} 自 ${since} 起正在改写`,
  removeLock: (lock) => `如果确实没有人在改写，请删除 ${lock}`,
}
