import type { EmbeddedNotice, EmbeddedRefused } from "#platform/db/embedded/refused.ts";
import { type MigrateRefused, oldestServer } from "#platform/db/migrate.ts";
import type { OpenRefused } from "#platform/db/open-database.ts";

/** Why there is no database to work with, and what to do, for the operator's terminal. */
export function databaseRefusal(refused: OpenRefused | MigrateRefused): string {
  return `数据库不能使用：${reasonOf(refused)}`;
}

function reasonOf(refused: OpenRefused | MigrateRefused): string {
  switch (refused.kind) {
    case "no-server":
      return `连接不上 ${refused.place}。请确认数据库已启动、地址和端口无误、防火墙已放行，再检查 DATABASE_URL。`;
    case "no-host":
      return `找不到主机 ${refused.host}。请检查 DATABASE_URL 中的主机名和本机的域名解析。`;
    case "wrong-password":
      return `用户“${refused.user}”的密码不对。请检查 DATABASE_URL 中的用户名和密码；密码里的 @ / : # ? 要写成 %40 %2F %3A %23 %3F。`;
    case "not-admitted":
      return `服务器没有给予权限（${refused.says}）。请数据库管理员在 pg_hba.conf 中放行本机，并让这个用户成为该数据库的所有者；要求加密连接的，在 DATABASE_URL 后加 ?sslmode=require。`;
    case "no-database":
      return `没有名为“${refused.name}”的数据库。请先建立：createdb --encoding=UTF8 --template=template0 ${refused.name}`;
    case "no-encryption":
      return `加密连接没有建立（${refused.says}）。请检查 DATABASE_URL 中的 sslmode 和证书设置。`;
    case "too-many-connections":
      return "连接数已满。请关闭不用的程序，或请数据库管理员调高 max_connections。";
    case "not-ready":
      return `服务器正在启动、恢复或停止（${refused.says}）。请过一会儿再试。`;
    case "not-utf8":
      return `数据库的编码是 ${refused.encoding}，应为 UTF8。请另建一个：createdb --encoding=UTF8 --template=template0 tongming`;
    case "server-too-old":
      return `服务器是 PostgreSQL ${refused.version}，需要 ${refused.oldest} 至 18。请升级数据库，或去掉 DATABASE_URL 使用自带的数据库。`;
    case "unknown-migrations":
      return `它已由更新的版本升级过（多出 ${refused.names.join("、")}）。请换用那个版本或更新的版本的通明。`;
    case "changed-migration":
      return `结构变更 ${refused.name} 与本程序中的不一致，程序文件可能被改动。请重新安装与数据库相符的版本。`;
    case "foreign-database":
      return `其中已有其他程序的 ${refused.tables} 张表。请为通明单独建一个空的数据库。`;
    default:
      return embeddedReasonOf(refused);
  }
}

function embeddedReasonOf(refused: EmbeddedRefused): string {
  switch (refused.kind) {
    case "no-package":
      return `没有装上自带的数据库 ${refused.name}。请运行 npm ci（不要加 --omit=optional）；本机没有这个包的，用 DATABASE_URL 指定 PostgreSQL ${oldestServer} 至 18。`;
    case "no-system-user":
      return `不能以 root 运行数据库，也没能建立系统用户 ${refused.name}。请运行 useradd --system ${refused.name}，或换一个普通用户启动。`;
    case "other-major-version":
      return otherVersion(refused);
    case "foreign-folder":
      return `文件夹 ${refused.folder} 里不是数据库的文件。请移走其中的文件，或用 DATA_DIR 指定别的文件夹。`;
    case "foreign-sockets":
      return `文件夹 ${refused.folder} 是链接或属于其他用户，不能用来放数据库的套接字。请查明来历后移走，或用 DATA_DIR 指定路径较短的文件夹。`;
    case "not-permitted":
      return `没有权限读写 ${refused.path}。曾以另一个用户启动过的，请仍用那个用户（或 root）启动；否则请修改文件夹的所有者，或用 DATA_DIR 指定别的文件夹。`;
    case "disk-full":
      return `磁盘已满，${refused.folder} 写不下。请清理磁盘，或把数据移到更大的磁盘并用 DATA_DIR 指定；已保存的数据没有受损。`;
    case "password-lost":
      return `密码文件 ${refused.file} 丢失或不符。请从备份中找回这个文件，或用备份在新文件夹中恢复：tongming restore 备份文件`;
    case "failed":
      return `自带的数据库没有启动${refused.log && `，详见 ${refused.log}`}：\n${refused.lastLines}`;
  }
}

function otherVersion({
  folder,
  found,
  ours,
}: {
  readonly folder: string;
  readonly found: string;
  readonly ours: string;
}): string {
  return [
    `${folder} 是 PostgreSQL ${found} 的数据，本程序自带 ${ours}。请这样升级：`,
    "  1. 用原来版本的通明备份：tongming backup 备份文件",
    `  2. 移走旧数据：mv ${folder} ${folder}.${found}`,
    "  3. 用现在的版本恢复：tongming restore 备份文件",
  ].join("\n");
}

/** What happens while the embedded server starts. */
export function noticeWords(notice: EmbeddedNotice): string {
  switch (notice.kind) {
    case "initialising":
      return `第一次启动，正在 ${notice.folder} 建立数据库`;
    case "elsewhere":
      return `数据库以普通系统用户运行，不能进入 ${notice.asked}，数据改存在 ${notice.folder}`;
    case "found":
      return `${notice.folder} 的数据库已在运行，直接使用`;
    case "started":
      return `自带的数据库已启动，数据在 ${notice.folder}；超出一个县的规模请用 DATABASE_URL 连接单独的 PostgreSQL`;
    case "lost":
      return "自带的数据库意外停止，正在重新启动";
  }
}
