import type { z } from "zod";

/** What a room lets be set (设置), and what holds where nobody has. */
export interface Setting<Value = unknown> {
  /** The room's name and its own: `requests.copies`. */
  readonly name: string;
  /** What it is called in Chinese, where it has a name by which people know it: 失效计入废止. */
  readonly title?: string;
  /** What it decides, in Chinese. */
  readonly says: string;
  /** The narrowest place that may have its own: an agency, a region, or none but the whole installation. */
  readonly of: "installation" | "region" | "agency";
  readonly schema: z.ZodType<Value>;
  readonly standard: Value;
  /** Kinds of content that a change of it changes: pages kept of them are made anew. */
  readonly content?: readonly string[];
  /** Values in words, where they are not words themselves: `{ 1: "一级审核" }`. */
  readonly choices?: Readonly<Record<string, string>>;
  /** It guards the sign-in: the security administrator (安全管理员) sets it, and nobody else in the office. */
  readonly isOfSecurity?: true;
}

/** Ties the standard to the schema. */
export function setting<Value>(declared: Setting<Value>): Setting<Value> {
  return declared;
}
