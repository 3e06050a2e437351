import { expect, test } from "vitest";
import type { FormColumn } from "./record-screen.ts";
import { changedValues, shownValues, typedValues } from "./typed-values.ts";

const column = (code: string, more: Partial<FormColumn> = {}): FormColumn => ({
  code,
  header: code,
  type: "text",
  isRequired: false,
  isPersonal: false,
  isLong: false,
  options: [],
  default: null,
  note: null,
  ...more,
});
const columns = [
  column("number"),
  column("channels", { type: "options" }),
  column("foundAt", { type: "time" }),
  column("applicant", { isPersonal: true }),
];
const stored = {
  number: "1",
  channels: "微信、微博",
  foundAt: "2024-03-07 09:30",
  applicant: "张**",
};

test("stored values come into the form and out of it the same; personal data stay where nothing is typed", () => {
  const shown = shownValues(columns, stored);
  expect(shown).toEqual({
    number: "1",
    channels: ["微信", "微博"],
    foundAt: "2024-03-07T09:30",
  });
  const after = typedValues(columns, shown);
  expect(changedValues(columns, { before: stored, after })).toEqual({});
});

test("what was emptied, chosen and typed anew is sent", () => {
  const after = typedValues(columns, {
    number: " ",
    channels: ["微信"],
    foundAt: "2024-03-07T10:00",
    applicant: "李四",
  });
  expect(changedValues(columns, { before: stored, after })).toEqual({
    number: null,
    channels: "微信",
    foundAt: "2024-03-07 10:00",
    applicant: "李四",
  });
});
