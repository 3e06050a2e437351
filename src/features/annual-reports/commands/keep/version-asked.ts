import { err, ok, type Result } from "#kernel/result.ts";
import type { Call } from "#platform/command-line/call.ts";

/** Which version a command is about; without a number the one that the act is for. */
export interface VersionAsked {
  readonly agencyId: number;
  readonly year: number;
  readonly version?: number;
}

/** 机关编号 年度 [--version 版次]. */
export function versionAsked({ rest, values }: Call): Result<VersionAsked, string> {
  const [agency = "", year = "", stray] = rest;
  if (!/^[1-9]\d{0,8}$/.test(agency)) return err("请写机关编号，机关页地址里的那个数字");
  if (!/^20\d\d$/.test(year)) return err("请在机关编号后写年度，例如 2024");
  if (stray !== undefined) return err(`多余的参数“${stray}”，请去掉`);
  const asked = { agencyId: Number(agency), year: Number(year) };
  const version = values.get("version");
  if (version === undefined) return ok(asked);
  return /^[1-9]\d{0,5}$/.test(version)
    ? ok({ ...asked, version: Number(version) })
    : err(`--version 应为版次，例如 1，不是“${version}”`);
}

/** The reason behind `--reason`, which the act needs. */
export function reasonAsked({ values }: Call): Result<string, string> {
  const reason = values.get("reason")?.trim() ?? "";
  if (reason === "") return err("请用 --reason 写明理由");
  return reason.length > 500 ? err("理由不能超过 500 字") : ok(reason);
}

export const versionOption = {
  name: "version",
  value: "版次",
  says: "机关同一年度的第几版；不写的，见下",
} as const;
export const reasonOption = {
  name: "reason",
  value: "理由",
  says: "为什么这样做，会存档",
} as const;
