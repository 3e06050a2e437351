import { readFile } from "node:fs/promises";
import { err, ok, type Result } from "#kernel/result.ts";
import { stateCouncilSchedules } from "#law/holiday-schedules.ts";
import { type WorkingCalendar, workingCalendar } from "#law/working-calendar.ts";
import { parseJson } from "../command-line/parse-json.ts";
import { parseCalendarFile } from "./calendar-file.ts";
import { takeCalendar } from "./office-calendar.ts";

/**
 * Counts by the operator's file from here on (`CALENDAR_FILE`); each program does so at its start, before anything is counted.
 * Gives in Chinese why it cannot.
 */
export async function takeOperatorsCalendar(path: string | undefined): Promise<string | undefined> {
  if (!path?.trim()) return undefined;
  const calendar = await readCalendar(path.trim(), stateCouncilSchedules);
  if (!calendar.ok) return `CALENDAR_FILE 所指的${calendar.error}`;
  takeCalendar(calendar.value);
  return undefined;
}

/** The years of a file over others: a year that it names replaces theirs. */
export async function readCalendar(
  path: string,
  others: Parameters<typeof workingCalendar>[0],
): Promise<Result<WorkingCalendar, string>> {
  const bytes = await readFile(path).catch((error: NodeJS.ErrnoException) => error);
  if (bytes instanceof Error) return err(`节假日文件 ${path} ${cannotRead(bytes)}`);
  const input = parseJson(bytes);
  if (!input.ok) return err(`节假日文件 ${path} ${input.error}`);
  const own = parseCalendarFile(input.value);
  if (!own.ok) return err(`节假日文件 ${path}：${own.error}`);
  return ok(workingCalendar([...others, ...own.value]));
}

function cannotRead({ code }: NodeJS.ErrnoException): string {
  if (code === "ENOENT") return "不存在，请核对路径";
  if (code === "EISDIR") return "是文件夹，请写文件的路径";
  return `无法读取（${code}），请检查权限`;
}
