import { newCommand } from "#platform/command-line/command.ts";
import { publishReport } from "../../keeping/publish-report.ts";
import { carryOutOver } from "./keep-command.ts";
import { versionAsked, versionOption } from "./version-asked.ts";

/** `tongming report publish`; answers the exit code. */
export const reportPublish = newCommand({
  name: "report publish",
  usage: ["report publish 机关编号 年度 [--version 版次]"],
  about: "把暂存的年报发布到网站，作为现行版本；也可以把旧版改定为现行版本，把撤下的恢复。",
  options: [versionOption],
  more: "不写版次的，发布最后暂存的一版。退出码：0 完成；2 用法有误，没有这一版，或数据库不能用。",
  parse: versionAsked,
  run: (asked, services) =>
    carryOutOver(services, {
      asked,
      unnamed: "held",
      act: publishReport,
      says: () => "已发布，为现行版本。",
    }),
});
