import type { StoredErrorReport } from "#features/site/index.ts";
import { err, ok, type Result } from "#kernel/result.ts";
import { type Call, readCall } from "../call.ts";
import { feedbackHelp } from "../help.ts";
import type { Command, Streams } from "../streams.ts";

/** Rows asked of the database at a time. */
const atOnce = 500;
const ordinaryLimit = 50;

/** `tongming feedback list`: what visitors told of mistakes on the site, newest first. */
export const feedback: Command = async (args, streams) => {
  const call = readCall(args, { values: ["limit"], switches: ["json"] });
  if (call.ok && call.value.switches.has("help")) {
    await streams.out(feedbackHelp);
    return 0;
  }
  const limit = call.ok ? limitOf(call.value) : call;
  if (!call.ok || !limit.ok) {
    const reason = limit.ok ? "" : limit.error;
    streams.err(`用法有误：${reason}。详见 tongming feedback --help\n`);
    return 2;
  }
  return list(streams, { limit: limit.value, isJson: call.value.switches.has("json") });
};

function limitOf({ rest: [act, stray], values }: Call): Result<number, string> {
  if (act !== "list") return err("请写 feedback list");
  if (stray !== undefined) return err(`多余的参数“${stray}”，请去掉`);
  const text = values.get("limit") ?? `${ordinaryLimit}`;
  if (!/^[1-9]\d{0,6}$/.test(text)) return err(`--limit 应为 1 到 9999999 的整数，不是“${text}”`);
  return ok(Number(text));
}

async function list(
  streams: Streams,
  { limit, isJson }: { readonly limit: number; readonly isJson: boolean },
): Promise<number> {
  const [{ listErrorReports }, { withDatabase }] = await Promise.all([
    import("#features/site/index.ts"),
    import("../database/with-database.ts"),
  ]);
  const print = isJson ? (one: StoredErrorReport) => `${JSON.stringify(one)}\n` : textOf;
  return withDatabase(streams, async ({ db }) => {
    let before: number | undefined;
    for (let left = limit; left > 0; left -= atOnce) {
      const rows = await listErrorReports(db, { before, limit: Math.min(left, atOnce) });
      for (const { id: _, ...report } of rows) await streams.out(print(report));
      before = rows.at(-1)?.id ?? before;
      if (rows.length < atOnce) break;
    }
    if (before === undefined) streams.err("还没有收到找错信息。\n");
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
