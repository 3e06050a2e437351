import { readFile } from "node:fs/promises";
import { type DisclosureCase, replyClock } from "#features/requests/index.ts";
import { err, ok, type Result } from "#kernel/result.ts";
import { stateCouncilSchedules } from "#law/holiday-schedules.ts";
import { type WorkingCalendar, workingCalendar } from "#law/working-calendar.ts";
import { readCall } from "../call.ts";
import { clockHelp } from "../help.ts";
import { parseJson, readAll } from "../parse-json.ts";
import type { Command, Streams } from "../streams.ts";
import { parseCalendarFile } from "./calendar-file.ts";
import { parseClockInput } from "./clock-input.ts";
import { clockLine } from "./clock-json.ts";
import { clockText } from "./clock-text.ts";
import { refusalText } from "./clock-words.ts";

/** `tongming clock`: the reply clock of the case on standard input. */
export const clock: Command = async (args, streams) => {
  const call = readCall(args, { values: ["calendar"], switches: ["json"] });
  if (call.ok && call.value.switches.has("help")) {
    await streams.out(clockHelp);
    return 0;
  }
  const stray = call.ok ? call.value.rest.find((arg) => arg !== "-") : undefined;
  if (!call.ok || stray !== undefined) {
    const why = call.ok ? `多余的参数“${stray}”，案件请从标准输入传入` : call.error;
    return refuse(streams, `用法有误：${why}。详见 tongming clock --help`);
  }
  const calendar = await readCalendar(call.value.values.get("calendar"));
  if (!calendar.ok) return refuse(streams, calendar.error);
  const given = await readCase(streams.stdin);
  if (!given.ok) return refuse(streams, given.error);
  const clock = replyClock(given.value, calendar.value);
  if (!clock.ok) return refuse(streams, refusalText(clock.error));
  const asJson = call.value.switches.has("json");
  await streams.out(asJson ? `${clockLine(clock.value)}\n` : clockText(clock.value));
  return 0;
};

function refuse({ err: complain }: Streams, why: string): number {
  complain(`${why}\n`);
  return 2;
}

async function readCase(stdin: Streams["stdin"]): Promise<Result<DisclosureCase, string>> {
  const bytes = await readAll(stdin);
  if (!bytes.ok) return err(`标准输入${bytes.error}`);
  const input = parseJson(bytes.value);
  if (!input.ok) return err(`标准输入${input.error}`);
  return parseClockInput(input.value);
}

/** The built-in years; those of the file come on top and replace a year they name. */
async function readCalendar(path: string | undefined): Promise<Result<WorkingCalendar, string>> {
  if (path === undefined) return ok(workingCalendar(stateCouncilSchedules));
  const bytes = await readFile(path).catch((error: NodeJS.ErrnoException) => error);
  if (bytes instanceof Error) return err(`节假日文件 ${path} ${cannotRead(bytes)}`);
  const input = parseJson(bytes);
  if (!input.ok) return err(`节假日文件 ${path} ${input.error}`);
  const own = parseCalendarFile(input.value);
  if (!own.ok) return err(`节假日文件 ${path}：${own.error}`);
  return ok(workingCalendar([...stateCouncilSchedules, ...own.value]));
}

function cannotRead({ code }: NodeJS.ErrnoException): string {
  if (code === "ENOENT") return "不存在，请核对路径";
  if (code === "EISDIR") return "是文件夹，请写文件的路径";
  return `无法读取（${code}），请检查权限`;
}
