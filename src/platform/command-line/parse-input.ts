import { z } from "zod";
import { err, ok, type Result } from "#kernel/result.ts";

type Issue = z.core.$ZodIssue;

/** Zod's own Chinese, for the rare fault that no schema here words itself. */
const chinese = { error: z.locales.zhCN().localeError };

/**
 * Parses JSON input. Refused with the first fault as one Chinese sentence that names the field, the
 * value and the remedy: `events[2].on 的值 "2026-02-30" 不对：…`.
 */
export function parseInput<Output>(
  schema: z.ZodType<Output>,
  input: unknown,
): Result<Output, string> {
  const parsed = schema.safeParse(input, chinese);
  if (parsed.success) return ok(parsed.data);
  const [issue] = parsed.error.issues;
  return err(issue ? issueText(issue, input) : "输入不合格式");
}

function issueText(issue: Issue, input: unknown): string {
  const field = fieldName(issue.path);
  switch (issue.code) {
    case "unrecognized_keys":
      return `${field} 中有不认识的字段 ${issue.keys.map(quote).join("、")}，请改正拼写或删去`;
    case "invalid_type":
      return isAbsent(issue, input)
        ? `缺少字段 ${field}，请补上`
        : `${fault(issue, input)}应为${typeName(issue.expected)}`;
    case "invalid_value":
      return isAbsent(issue, input)
        ? `缺少字段 ${field}，可写 ${issue.values.map(quote).join("、")}`
        : `${fault(issue, input)}只能写 ${issue.values.map(quote).join("、")}`;
    case "invalid_union":
      return unionFault(issue, input);
    default:
      return `${fault(issue, input)}${issue.message}`;
  }
}

function unionFault(issue: z.core.$ZodIssueInvalidUnion, input: unknown): string {
  if (isAbsent(issue, input)) return `缺少字段 ${fieldName(issue.path)}，请补上`;
  const options = "options" in issue ? issue.options?.map(quote).join("、") : undefined;
  return `${fault(issue, input)}${options ? `只能写 ${options}` : "不合格式，请对照 --help 中的样例"}`;
}

function fault(issue: Issue, input: unknown): string {
  return `${fieldName(issue.path)} 的值 ${quote(valueAt(input, issue.path))} 不对：`;
}

function isAbsent(issue: Issue, input: unknown): boolean {
  return valueAt(input, issue.path) === undefined;
}

function fieldName(path: readonly PropertyKey[]): string {
  const name = path.reduce<string>(
    (before, step) =>
      typeof step === "number" ? `${before}[${step}]` : `${before}${before && "."}${String(step)}`,
    "",
  );
  return name || "最外层";
}

function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, step) =>
      typeof value === "object" && value !== null ? Reflect.get(value, step) : undefined,
    input,
  );
}

/** A value as it would be written in JSON, cut short where it is long. */
function quote(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

function typeName(expected: string): string {
  const names: Readonly<Record<string, string>> = {
    object: "一个对象 {…}",
    array: "一个数组 […]",
    string: "一个字符串",
    number: "一个数字",
    int: "一个整数",
  };
  return names[expected] ?? expected;
}
