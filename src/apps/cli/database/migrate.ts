import { newCommand, parseNothing } from "#platform/command-line/command.ts";
import { whereData } from "../where-data.ts";

const about = `把数据库的结构升级到本程序的版本。启动网站和导入时也会自动升级；升级前请先备份。
${whereData}
退出码：0 已是最新结构；2 用法有误，或数据库不能用。`;

/** `tongming migrate`: brings the database to this program's tables and names what was changed. */
export const migrate = newCommand({
  name: "migrate",
  usage: ["migrate"],
  about,
  more: "",
  parse: parseNothing,
  run: async (_asked, services) => {
    const { withDatabase } = await import("./with-database.ts");
    return withDatabase(services, async (_database, migrated) => {
      await services.out(
        migrated.length === 0
          ? "数据库已是最新结构。\n"
          : `已升级 ${migrated.length} 项：${migrated.join("、")}\n`,
      );
      return 0;
    });
  },
});
