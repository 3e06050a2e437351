import type { Context } from "hono";
import type { ContentfulStatusCode } from "hono/utils/http-status";

/** What a program is told when it cannot be answered (RFC 9457). */
export interface Problem {
  /** In Chinese: what happened. */
  readonly title: string;
  /** What to do. */
  readonly detail: string;
  /** The field of the form or the body that is wrong, where it is one. */
  readonly field?: string;
}

/** An answer in `application/problem+json`. */
export function problem(
  c: Context,
  status: ContentfulStatusCode,
  { title, detail, field }: Problem,
): Response {
  return c.body(JSON.stringify({ type: "about:blank", title, status, detail, field }), status, {
    "Content-Type": "application/problem+json; charset=utf-8",
  });
}
