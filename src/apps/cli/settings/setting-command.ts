import { findOwners, regionsOver, regionsOverAgency } from "#features/agencies/index.ts";
import { err, ok, type Result } from "#kernel/result.ts";
import { byCommandLine } from "#platform/command-line/by-command-line.ts";
import type { Call } from "#platform/command-line/call.ts";
import { type Command, type CommandServices, newCommand } from "#platform/command-line/command.ts";
import type { Queryable } from "#platform/db/queryable.ts";
import type { Setting } from "#platform/feature/setting.ts";
import { type SettingOf, setSetting } from "#platform/settings/set-setting.ts";
import { settingFromText, settingText } from "#platform/settings/setting-text.ts";
import { type SettingHeld, settingsHeld } from "#platform/settings/setting-value.ts";
import { todayInChina } from "../../running/today-in-china.ts";

const about = `查看和改变本系统的设置。设置可以是全系统的，也可以是某个地区或某个机关自己的；
先看机关自己的，没有的看它所在地区的（由近及远），再看全系统的，都没有的用默认值。`;

/** `tongming setting list | get | set`, of the settings that the rooms declare. */
export function newSettingCommand(settings: readonly Setting[]): Command {
  return newCommand({
    name: "setting",
    usage: [
      "setting list [--json]",
      "setting get 名称 [--agency 机关 | --region 代码] [--year 年度] [--json]",
      "setting set 名称 值 [--agency 机关 | --region 代码] [--from 年度] [--json]",
    ],
    about,
    options: [
      { name: "agency", value: "机关", says: "哪个机关的；不写的，是全系统的" },
      { name: "region", value: "代码", says: "哪个地区的；与 --agency 同写时，用来分辨同名的机关" },
      { name: "year", value: "年度", says: "get 看哪一年适用的，默认今年" },
      { name: "from", value: "年度", says: "set 从哪一年起适用；不写的，各年都适用" },
      { name: "json", says: "输出一行 JSON" },
    ],
    more: "退出码：0 完成；2 用法有误，没有这项设置，值不对，或数据库不能用。",
    parse: (call) => askedOf(call, settings),
    run,
  });
}

interface Place {
  readonly agency: string | undefined;
  readonly region: string | undefined;
}

type Asked =
  | { readonly act: "list"; readonly settings: readonly Setting[]; readonly isJson: boolean }
  | {
      readonly act: "get";
      readonly setting: Setting;
      readonly place: Place;
      readonly year: number;
      readonly isJson: boolean;
    }
  | {
      readonly act: "set";
      readonly setting: Setting;
      readonly place: Place;
      readonly fromYear: number;
      readonly value: unknown;
      readonly isJson: boolean;
    };

function askedOf(call: Call, settings: readonly Setting[]): Result<Asked, string> {
  const [act, name, ...more] = call.rest;
  if (act === "list") return ok({ act, settings, isJson: call.switches.has("json") });
  if (act !== "get" && act !== "set") return err("请写 setting list、get 或 set");
  const setting = settings.find(
    (one) => name !== undefined && [one.name, one.title].includes(name),
  );
  if (!setting) return err(`没有设置“${name ?? ""}”，可用 setting list 查看有哪些`);
  const place = { agency: call.values.get("agency"), region: call.values.get("region") };
  const [typed = "", stray] = act === "get" ? ["", ...more] : more;
  if (stray !== undefined) return err(`多余的参数“${stray}”，请去掉`);
  return act === "get"
    ? getAsked(call, { setting, place })
    : setAsked(call, { setting, place, typed });
}

interface Of {
  readonly setting: Setting;
  readonly place: Place;
}

function getAsked(call: Call, of: Of): Result<Asked, string> {
  const year = yearOf(call, "year");
  if (!year.ok) return year;
  return ok({
    act: "get",
    ...of,
    year: year.value ?? thisYear(),
    isJson: call.switches.has("json"),
  });
}

function setAsked(
  call: Call,
  { setting, place, typed }: Of & { readonly typed: string },
): Result<Asked, string> {
  const [year, value] = [yearOf(call, "from"), settingFromText(setting, typed)];
  if (!year.ok) return year;
  if (!value.ok) return err(`“${value.error}”不是“${setting.says}”可用的值`);
  return ok({
    act: "set",
    setting,
    place,
    fromYear: year.value ?? 0,
    value: value.value,
    isJson: call.switches.has("json"),
  });
}

function yearOf({ values }: Call, option: string): Result<number | undefined, string> {
  const text = values.get(option);
  if (text === undefined) return ok(undefined);
  return /^20\d\d$/.test(text) ? ok(Number(text)) : err(`--${option} 应为年度，例如 2026`);
}

function thisYear(): number {
  return Number(todayInChina().slice(0, 4));
}

async function run(asked: Asked, services: CommandServices): Promise<number> {
  if (asked.act === "list") return list(asked.settings, asked.isJson, services);
  return services.withDatabase(async ({ db }) => {
    const place = await placeOf(db, asked.place);
    if (!place.ok) {
      services.err(`${place.error}\n`);
      return 2;
    }
    return asked.act === "get"
      ? get(db, asked, { place: place.value, services })
      : set(db, asked, { place: place.value, services });
  });
}

async function list(
  settings: readonly Setting[],
  isJson: boolean,
  { out }: CommandServices,
): Promise<number> {
  const told = settings.map(({ name, title, says, of, standard }) => ({
    name,
    ...(title !== undefined && { title }),
    says,
    of,
    standard,
  }));
  if (isJson) await out(`${JSON.stringify(told)}\n`);
  for (const { name, says, of, standard } of isJson ? [] : told) {
    await out(`${name}　${says}　${narrowest[of]}　默认 ${settingText(standard)}\n`);
  }
  return 0;
}

const narrowest = { installation: "全系统", region: "可按地区", agency: "可按地区、机关" } as const;

/** The place that options name: whose setting is meant, and the regions above it. */
interface FoundPlace {
  readonly for: SettingOf;
  readonly regions: readonly string[];
}

async function placeOf(
  db: Queryable,
  { agency, region }: Place,
): Promise<Result<FoundPlace, string>> {
  if (agency !== undefined) return agencyPlace(db, agency, region);
  if (region === undefined) return ok({ for: { of: "installation" }, regions: [] });
  const regions = await regionsOver(db, region);
  if (regions.length === 0) return err(`没有地区 ${region}；请检查 --region`);
  return ok({ for: { of: "region", code: region }, regions });
}

async function agencyPlace(
  db: Queryable,
  name: string,
  region: string | undefined,
): Promise<Result<FoundPlace, string>> {
  const found = (await findOwners(db, [name], region)).get(name);
  if (found?.kind === "found") {
    const id = Number(found.owner.id);
    return ok({ for: { of: "agency", id }, regions: await regionsOverAgency(db, id) });
  }
  const names = found?.candidates ?? [];
  if (found?.kind === "several") {
    return err(`叫“${name}”的机关有几个：${names.join("、")}；请用 --region 指明区划`);
  }
  const like = names.length > 0 ? `；相近的有：${names.join("、")}` : "";
  return err(`没有叫“${name}”的机关${like}`);
}

interface At {
  readonly place: FoundPlace;
  readonly services: CommandServices;
}

async function get(
  db: Queryable,
  { setting, year, isJson }: Extract<Asked, { act: "get" }>,
  { place, services }: At,
): Promise<number> {
  const agency = place.for.of === "agency" ? { agency: place.for.id } : {};
  const asked = { ...agency, regions: place.regions, year };
  const held = (await settingsHeld(db, [setting], asked)).get(setting.name);
  if (held) {
    const json = { name: setting.name, ...held };
    await services.out(isJson ? `${JSON.stringify(json)}\n` : `${heldWords(held)}\n`);
  }
  return 0;
}

const holders = {
  agency: "机关自己的设置",
  region: "所在地区的设置",
  installation: "全系统的设置",
  standard: "默认值",
} as const;

function heldWords({ value, of, fromYear }: SettingHeld): string {
  const since = fromYear > 0 ? `，${fromYear} 年起` : "";
  return `${settingText(value)}（${holders[of]}${since}）`;
}

async function set(
  db: Queryable,
  { setting, fromYear, value, isJson }: Extract<Asked, { act: "set" }>,
  { place, services }: At,
): Promise<number> {
  const asked = { for: place.for, fromYear, value, by: byCommandLine() };
  const done = await setSetting(db, setting, asked);
  if (done.ok) {
    const json = { name: setting.name, value, fromYear };
    const told = isJson ? JSON.stringify(json) : `已设置：${setting.says}　${settingText(value)}`;
    await services.out(`${told}\n`);
    return 0;
  }
  services.err(`“${setting.says}”只能${narrowestWords[setting.of]}设置。\n`);
  return 2;
}

const narrowestWords = {
  installation: "全系统统一",
  region: "按地区或全系统",
  agency: "按机关、地区或全系统",
} as const;
