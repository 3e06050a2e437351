import { readDatabaseConfig } from "#platform/config/config.ts";

/** Where this installation keeps what lies beside its database; a command that has its database open has been told it. */
export function dataFolder(): string {
  const config = readDatabaseConfig(process.env);
  if (!config.ok) throw new Error(config.error);
  return config.value.dataFolder;
}

/** Which database a command works on, for its help. */
export const whereData = `数据库由环境变量指定：DATABASE_URL=postgresql://用户:密码@主机:端口/数据库名；不设则用自带的数据库，
数据在 DATA_DIR（默认为程序文件夹下的 var）。`;
