import { err, ok, type Result } from "#kernel/result.ts";
import { officeCalendar } from "#platform/calendar/office-calendar.ts";
import { readCalendar } from "#platform/calendar/operators-calendar.ts";
import { newCommand } from "#platform/command-line/command.ts";
import { parseJson, readAll } from "#platform/command-line/parse-json.ts";
import type { Streams } from "#platform/command-line/streams.ts";
import type { DisclosureCase } from "../domain/clock/case-event.ts";
import { replyClock } from "../domain/clock/reply-clock.ts";
import { parseClockInput } from "./clock-input.ts";
import { clockLine } from "./clock-json.ts";
import { refusalText } from "./clock-refused-words.ts";
import { clockText } from "./clock-text.ts";

const about = "从标准输入读入一件申请的办理事件，推算答复期限、状态和逐日计数。";

const more = `输入形如：
  { "asOf": "2026-04-01", "events": [
    { "type": "submitted", "on": "2026-02-10", "channel": "online" },
    { "type": "receiptConfirmed", "on": "2026-02-11" },
    { "type": "extended", "on": "2026-03-10", "workingDays": 20 } ] }

asOf    推算到哪一日（含当日）：状态、已用的工作日和是否逾期都按这一日；查现在的情况写今天
events  至 asOf 为止已发生的事件，至少有 submitted；日期一律写成 2026-04-01 的样子

事件（on 为发生之日，按日期先后排列，不得晚于 asOf）：
  submitted             提交申请：channel 为 inPerson 当面、registeredPost 挂号或签收邮件、
                        ordinaryPost 平信、online 互联网、fax 传真
  receiptConfirmed      确认收到（平信、互联网、传真以此日为收到之日）
  correctionRequested   通知补正：respondBy 补正期限
  corrected             收到补正后的申请
  thirdPartyConsulted / thirdPartyAnswered      征求第三方意见及其答复
  coMakerConsulted / coMakerAnswered            征求共同制作机关意见及其答复
  otherAgencyConsulted / otherAgencyAnswered    征求其他机关意见及其答复
                        征求意见可写 receivedOn 对方收到之日、ref 编号；答复按 ref 对应
  feeNotified / feePaid 收费通知（可写 receivedOn）、缴清费用
  extended              延期：workingDays 延长的工作日数
  reasonsRequested / reasonsGiven               因数量、频次过多要求说明理由，申请人说明理由（都不改变期限）
  delayed               说明理由后决定延迟答复：until 所定的期限，即最迟哪一日答复（含当日）
  replied               答复：delivery 为 direct 直接、post 邮寄、electronic 电子送达
  withdrawn             申请人撤回
  abandoned             视为放弃：ground 为 notCorrected 逾期不补正、notPaid 逾期不缴费

退出码：0 已推算（逾期、节假日安排未载入等写在结果里）；2 用法有误，输入无法读取，或事件不合规定（指出是哪一件、
依据哪一条）。`;

/** `tongming clock`: the reply clock of the case on standard input. */
export const clock = newCommand({
  name: "clock",
  usage: ["clock [--json] [--calendar 文件] < 案件.json"],
  about,
  options: [
    { name: "json", says: "输出一行 JSON" },
    {
      name: "calendar",
      value: "文件",
      says: `用文件中的年度安排补充或替换节假日安排；不写时用环境变量
CALENDAR_FILE 所指的文件，再没有就用内置的；文件的
格式同 tongming calendar 年份 --json 的输出，可以是一年，也可以是各年的数组`,
    },
  ],
  more,
  parse: ({ rest, values, switches }) => {
    const stray = rest.find((arg) => arg !== "-");
    if (stray !== undefined) return err(`多余的参数“${stray}”，案件请从标准输入传入`);
    return ok({ calendar: values.get("calendar"), asJson: switches.has("json") });
  },
  run: async ({ calendar: path, asJson }, streams) => {
    const own = officeCalendar();
    const calendar = path ? await readCalendar(path, [...own.schedules.values()]) : ok(own);
    if (!calendar.ok) return refuse(streams, calendar.error);
    const given = await readCase(streams.stdin);
    if (!given.ok) return refuse(streams, given.error);
    const clock = replyClock(given.value, calendar.value);
    if (!clock.ok) return refuse(streams, refusalText(clock.error));
    await streams.out(asJson ? `${clockLine(clock.value)}\n` : clockText(clock.value));
    return 0;
  },
});

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
