import type { Context } from "hono";
import type { z } from "zod";
import { err, ok, type Result } from "#kernel/result.ts";
import { type Problem, problem } from "./answers/problem.ts";
import type { AppEnv } from "./app-env.ts";

const notJson: Problem = {
  title: "提交的内容不是 JSON",
  detail: "请以 application/json 提交。",
};

const notValid = { title: "提交的内容有误", detail: "有一项缺少或者不合要求，请检查后重试。" };

/**
 * What a program or the office sent, as the schema has it; else the answer to it: 415 where it is not JSON by its type (a page
 * of another site can send no such), 422 with the first field that is wrong.
 */
export async function jsonBody<Schema extends z.ZodType>(
  c: Context<AppEnv>,
  schema: Schema,
): Promise<Result<z.output<Schema>, Response>> {
  if (!/^application\/json\b/i.test(c.req.header("content-type") ?? "")) {
    return err(problem(c, 415, notJson));
  }
  const told = c.get("takes")?.body;
  if (told && told !== schema)
    throw new Error(`${c.req.path} parses another body than it tells of`);
  const text = await c.req.text();
  const parsed = schema.safeParse(parsedJson(text));
  if (parsed.success) return ok(parsed.data);
  const field = parsed.error.issues[0]?.path.join(".");
  return err(problem(c, 422, { ...notValid, ...(field && { field }) }));
}

/** Absent too where a text holds what no database keeps and nobody types: U+0000, or half a character. */
export function parsedJson(text: string): unknown {
  try {
    // Neither stands in the body but by an escape: all others are read without a look at each value.
    return /\\u(?:0000|d[89a-f])/i.test(text) ? JSON.parse(text, storable) : JSON.parse(text);
  } catch {
    return undefined;
  }
}

function storable(key: string, value: unknown): unknown {
  for (const text of [key, value]) {
    if (typeof text === "string" && (text.includes("\0") || !text.isWellFormed())) {
      throw new SyntaxError("a text that cannot be stored");
    }
  }
  return value;
}
