import { err, ok, type Result } from "#kernel/result.ts";
import type { Call } from "#platform/command-line/call.ts";
import { type CommandServices, newCommand } from "#platform/command-line/command.ts";
import { listErrorReports, type StoredErrorReport } from "../data/error-reports.ts";

/** Rows asked of the database at a time. */
const atOnce = 500;
const ordinaryLimit = 50;

/** `tongming feedback list`: what visitors told of mistakes on the site, newest first. */
export const feedback = newCommand({
  name: "feedback",
  usage: ["feedback list [--limit 条数] [--json]"],
  about: "列出访客通过“网站找错”反映的问题，最新的在前。联系方式是访客自愿留下的，请勿外传。",
  options: [
    { name: "limit", value: "条数", says: `最多列出多少条，默认 ${ordinaryLimit}` },
    { name: "json", says: "每条输出一行 JSON" },
  ],
  more: "",
  parse: (call) => {
    const limit = limitOf(call);
    return limit.ok ? ok({ limit: limit.value, isJson: call.switches.has("json") }) : limit;
  },
  run: list,
});

function limitOf({ rest: [act, stray], values }: Call): Result<number, string> {
  if (act !== "list") return err("请写 feedback list");
  if (stray !== undefined) return err(`多余的参数“${stray}”，请去掉`);
  const text = values.get("limit") ?? `${ordinaryLimit}`;
  if (!/^[1-9]\d{0,6}$/.test(text)) return err(`--limit 应为 1 到 9999999 的整数，不是“${text}”`);
  return ok(Number(text));
}

function list(
  { limit, isJson }: { readonly limit: number; readonly isJson: boolean },
  services: CommandServices,
): Promise<number> {
  const print = isJson ? (one: StoredErrorReport) => `${JSON.stringify(one)}\n` : textOf;
  return services.withDatabase(async ({ db }) => {
    let before: number | undefined;
    for (let left = limit; left > 0; left -= atOnce) {
      const rows = await listErrorReports(db, { before, limit: Math.min(left, atOnce) });
      for (const { id: _, ...report } of rows) await services.out(print(report));
      before = rows.at(-1)?.id ?? before;
      if (rows.length < atOnce) break;
    }
    if (before === undefined) services.err("还没有收到找错信息。\n");
    return 0;
  });
}

function textOf({ receipt, reportedAt, page, problem, contact }: StoredErrorReport): string {
  const at = new Date(reportedAt).toLocaleString("sv-SE", { timeZone: "Asia/Shanghai" });
  const lines = [
    `${receipt}  ${at}`,
    `  页面：${oneLine(page)}`,
    ...problem
      .split("\n")
      .map((line, index) => `  ${index === 0 ? "问题：" : "　　　"}${oneLine(line)}`),
    `  联系：${contact === null ? "未留" : oneLine(contact)}`,
  ];
  return `${lines.join("\n")}\n\n`;
}

/** What visitors typed must not steer the terminal. */
function oneLine(text: string): string {
  return text.replaceAll(/\p{Cc}/gu, " ");
}
