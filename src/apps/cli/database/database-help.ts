const where = `数据库由环境变量指定：DATABASE_URL=postgresql://用户:密码@主机:端口/数据库名；不设则用自带的数据库，
数据在 DATA_DIR（默认为程序文件夹下的 var）。`;

/** What `tongming serve --help` prints. */
export const serveHelp = `用法：tongming serve

启动网站（需要时先构建），直到收到停止信号。监听地址和端口用环境变量 HOST、PORT 指定，默认 127.0.0.1:8080。
${where}
收到停止信号后，先答完正在处理的请求，再关闭数据库连接。
`;

/** What `tongming migrate --help` prints. */
export const migrateHelp = `用法：tongming migrate

把数据库的结构升级到本程序的版本。启动网站和导入时也会自动升级；升级前请先备份。
${where}
退出码：0 已是最新结构；2 用法有误，或数据库不能用。
`;

/** What `tongming backup --help` prints. */
export const backupHelp = `用法：tongming backup 文件

把数据库的全部内容（原文件在内）备份成一个压缩文件。备份的是开始那一刻的内容，期间网站可以照常使用。
文件先写在旁边，写完才换上；已有的同名文件会被替换。
${where}
退出码：0 已备份；2 用法有误，数据库不能用，或文件不能写（磁盘满等），没有备份，原有的同名文件不变。
`;

/** What `tongming restore --help` prints. */
export const restoreHelp = `用法：tongming restore 文件 [--force]

用备份文件恢复数据库。先核对文件是否完整，再整体恢复：要么全部恢复，要么不作任何改动。
备份可以来自本版本或更早的版本；恢复后自动升级到本版本。PostgreSQL 15 至 18 之间可以互相恢复。

  --force   数据库中已有内容时，删去并以备份代替；请先停止网站

${where}
退出码：0 已恢复；2 用法有误，文件不完整，或数据库不能用，数据库没有改动。
`;
