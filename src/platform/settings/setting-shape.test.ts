import { expect, test } from "vitest";
import { z } from "zod";
import { type Setting, setting } from "../feature/setting.ts";
import { settingShape } from "./setting-shape.ts";

const of = (schema: z.ZodType<unknown>, choices?: Readonly<Record<string, string>>): Setting =>
  setting({
    name: "trial.one",
    says: "一项",
    of: "agency",
    schema,
    standard: 1,
    ...(choices && { choices }),
  });

test.each([
  { rule: "a truth", schema: z.boolean(), is: { kind: "truth" } },
  {
    rule: "an integer between bounds",
    schema: z.int().min(5).max(120),
    is: { kind: "integer", min: 5, max: 120 },
  },
  {
    rule: "an integer without an upper bound",
    schema: z.int().min(1),
    is: { kind: "integer", min: 1, max: null },
  },
  {
    rule: "a choice of numbers",
    schema: z.literal([1, 2]),
    is: {
      kind: "choice",
      options: [
        { value: 1, says: "一级" },
        { value: 2, says: "2" },
      ],
    },
  },
  {
    rule: "a choice of words",
    schema: z.enum(["on", "off"]),
    is: {
      kind: "choice",
      options: [
        { value: "on", says: "on" },
        { value: "off", says: "off" },
      ],
    },
  },
  { rule: "a text", schema: z.string().max(20), is: { kind: "text" } },
  { rule: "what no field holds", schema: z.object({ a: z.string() }), is: { kind: "other" } },
])("$rule", ({ schema, is }) => {
  expect(settingShape(of(schema, { 1: "一级" }))).toEqual(is);
});
