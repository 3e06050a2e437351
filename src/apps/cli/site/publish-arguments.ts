import { resolve } from "node:path";
import { err, ok, type Result } from "#kernel/result.ts";
import type { Call } from "#platform/command-line/call.ts";
import type { PublishOptions } from "../../publish/publish-options.ts";

/** What `tongming publish` is called for; a wrong call is refused in Chinese. */
export function parsePublishCall({ values, switches, rest }: Call): Result<PublishOptions, string> {
  const folder = values.get("static");
  if (rest[0] !== undefined) {
    return err(`不认识的参数“${rest[0]}”；要写到的文件夹请用 --static 指定`);
  }
  if (folder === undefined) return err("没有指定文件夹；请写 --static 文件夹");
  const base = baseOf(values.get("base"));
  if (!base.ok) return base;
  const downloads = values.get("downloads") ?? "all";
  if (downloads !== "all" && downloads !== "none") {
    return err(`--downloads 的值“${downloads}”不对，只能写 all 或 none`);
  }
  const years = yearsOf(values.get("year"));
  if (!years.ok) return years;
  const online = onlineOf(values.get("online"));
  if (!online.ok) return online;
  return ok({
    folder: resolve(folder),
    elder: switches.has("elder"),
    downloads: downloads === "all",
    ...(base.value !== undefined && { base: base.value }),
    ...(years.value && { years: years.value }),
    ...(online.value !== undefined && { online: online.value }),
  });
}

function baseOf(given: string | undefined): Result<string | undefined, string> {
  if (given === undefined) return ok(undefined);
  const base = given.replace(/\/$/, "");
  if (/^(\/[A-Za-z0-9._~-]+)*$/.test(base)) return ok(base);
  return err(`--base 的值“${given}”不对，应为以斜杠开头的路径，如 /zwgk/`);
}

function yearsOf(given: string | undefined): Result<number[] | undefined, string> {
  if (given === undefined) return ok(undefined);
  const years = given.split(/[,，、]/);
  const wrong = years.find((year) => !/^20\d\d$/.test(year));
  if (wrong === undefined) return ok(years.map(Number));
  return err(`--year 的值“${wrong}”不对，应为四位年份，如 2024；多个用逗号隔开，如 2023,2024`);
}

function onlineOf(given: string | undefined): Result<string | undefined, string> {
  if (given === undefined) return ok(undefined);
  const online = given.replace(/\/$/, "");
  if (/^https?:\/\/[^\s?#"<>]+$/.test(online) && URL.canParse(online)) return ok(online);
  return err(`--online 的值“${given}”不对，应为网址，如 https://tongming.example.gov.cn`);
}
