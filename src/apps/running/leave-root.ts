import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { anchorsFolder } from "#platform/audit/anchors.ts";
import type { Config } from "#platform/config/config.ts";
import { projectRoot } from "#platform/config/project-root.ts";
import type { OpenDatabase } from "#platform/db/open-database.ts";
import { filesFolder } from "#platform/files/store/local-files.ts";
import { giveUpRoot, type RootRights } from "#platform/root-rights.ts";

/** Gives up root's rights where root started the server; why that cannot be, in words for the operator. */
export function leaveRoot(
  { allowRoot, database }: Config,
  { serverUser, url }: OpenDatabase,
): string | undefined {
  const sockets = new URL(url).searchParams.get("host");
  const needed = [
    projectRoot(),
    dirname(fileURLToPath(import.meta.url)),
    ...(sockets?.startsWith("/") ? [sockets] : []),
  ];
  const written = [anchorsFolder(database.dataFolder), filesFolder(database.dataFolder)];
  return keptWords(giveUpRoot({ isAllowed: allowRoot, user: serverUser, needed, written }));
}

function keptWords(rights: RootRights): string | undefined {
  if (rights.kind !== "kept" || rights.reason === "asked") return undefined;
  const why =
    rights.reason === "out-of-reach"
      ? `普通用户不能读取文件夹 ${rights.folder}`
      : "系统里没有可以改用的普通用户（nobody）";
  return `服务器由 root 启动，却不能改用普通用户运行：${why}。请用普通用户启动，或把程序放到普通用户能读取的位置；确需以 root 运行的，设置 ALLOW_ROOT=1。`;
}
