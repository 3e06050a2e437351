import type { z } from "zod";
import type { Edition } from "#report/annual-report.ts";

/** A field of a report in JSON that does not hold what it must. */
export interface ReportFieldProblem {
  readonly kind: "field";
  /** The way to it: `cells.t3.new.total.value`, `sections[0].number`. */
  readonly field: string;
  /** What stands there, as JSON, cut; absent where nothing does. */
  readonly value?: string;
  readonly expected: Expected;
}

/** What a field must hold. */
export type Expected =
  | { readonly kind: "type"; readonly type: string }
  | { readonly kind: "one-of"; readonly values: readonly string[] }
  | { readonly kind: "between"; readonly limit: string }
  /** Greater than the number of the section before. */
  | { readonly kind: "rising" }
  /** The rows and columns of the edition, each whole. */
  | { readonly kind: "edition"; readonly edition: Edition | null }
  | { readonly kind: "present" }
  /** There is no such field. */
  | { readonly kind: "nothing" };

const states = ["read", "blank", "missing", "lost", "ambiguous"];

/** Says of the first fault that the schema found which field it is, what stands there and what must. */
export function fieldProblem(issue: z.core.$ZodIssue, input: unknown): ReportFieldProblem {
  const extra = issue.code === "unrecognized_keys" ? issue.keys.slice(0, 1) : [];
  const path = [...issue.path, ...extra];
  const found = valueAt(input, path);
  const expected = expectedOf(issue);
  if (found === undefined) {
    return { kind: "field", field: fieldName(path), expected: { kind: "present" } };
  }
  const value = (JSON.stringify(found) ?? "").slice(0, 40);
  return { kind: "field", field: fieldName(path), value, expected };
}

function expectedOf(issue: z.core.$ZodIssue): Expected {
  switch (issue.code) {
    case "invalid_type":
      return { kind: "type", type: issue.expected };
    case "invalid_value":
      return { kind: "one-of", values: issue.values.map(String) };
    case "too_small":
      return { kind: "between", limit: `≥ ${issue.minimum}` };
    case "too_big":
      return { kind: "between", limit: `≤ ${issue.maximum}` };
    case "unrecognized_keys":
      return { kind: "nothing" };
    case "invalid_union":
      return issue.path.at(-1) === "state"
        ? { kind: "one-of", values: states }
        : { kind: "type", type: "known" };
    default:
      return { kind: "type", type: "known" };
  }
}

function fieldName(path: readonly PropertyKey[]): string {
  return path
    .map((part) => (typeof part === "number" ? `[${part}]` : `.${String(part)}`))
    .join("")
    .replace(/^\./, "")
    .slice(0, 80);
}

function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
  let value = input;
  for (const key of path) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return undefined;
    value = Reflect.get(value, key);
  }
  return value;
}
