import type { CodeGiven } from "../people/invite.ts";

/** A one-time code for the terminal: shown here and nowhere else. */
export function codeLines(account: string, { code, until }: CodeGiven): string {
  return [
    `  账号：${account}`,
    `  一次性登录码：${code}`,
    `  有效期至：${inChina(until)}`,
    "请在工作平台（/office/）用它代替口令登录，并按提示设置口令。登录码只显示这一次。",
    "",
  ].join("\n");
}

/** The minute in China. */
export function inChina(instant: string): string {
  const options = { timeZone: "Asia/Shanghai", dateStyle: "short", timeStyle: "short" } as const;
  return new Date(instant).toLocaleString("sv-SE", options);
}
