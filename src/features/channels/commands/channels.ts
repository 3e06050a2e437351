import { err, ok, type Result } from "#kernel/result.ts";
import type { Call } from "#platform/command-line/call.ts";
import { newCommand } from "#platform/command-line/command.ts";
import { type InspectAsked, runInspect } from "./run-inspect.ts";

/** `tongming channels inspect`: a site by its address, at once. */
export const channels = newCommand<InspectAsked>({
  name: "channels",
  usage: ["channels inspect 网址 --agency 机关 [选项]"],
  about:
    "按《政府网站与政务新媒体检查指标》（国办秘函〔2019〕19号）检查一个网站，现在就查。\n" +
    "只访问设置“可检查的网站”里的主机，照 robots.txt，限速；中途停下的，再执行一次接着来。",
  options: [
    { name: "agency", value: "机关", says: "由哪个机关检查，写全称" },
    { name: "region", value: "代码", says: "机关重名时指明区划" },
    { name: "no-services", says: "网站没有办事服务：按 75 分计算，再乘 4/3" },
    { name: "json", says: "输出一个 JSON 对象" },
  ],
  more: "退出码：0 合格；1 不合格，或者首页打不开；2 用法有误，主机没有列入设置，或数据库不能用。",
  parse,
  run: runInspect,
});

function parse({ rest, values, switches }: Call): Result<InspectAsked, string> {
  const [act, address, stray] = rest;
  if (act !== "inspect") return err("请写 channels inspect");
  if (address === undefined) return err("没有指定网址");
  if (stray !== undefined) return err(`多余的参数“${stray}”，请去掉`);
  const agency = values.get("agency");
  if (agency === undefined) return err("请用 --agency 指定机关");
  return ok({
    ...{ address, agency, region: values.get("region") },
    hasServices: !switches.has("no-services"),
    isJson: switches.has("json"),
  });
}
