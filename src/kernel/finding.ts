/** How much a finding weighs: 错误, 提醒, 提示. */
export type Severity = "error" | "warning" | "notice";

/** Gravest first. */
export const severities: readonly Severity[] = ["error", "warning", "notice"];
