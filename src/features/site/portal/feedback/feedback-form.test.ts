import { expect, test } from "vitest";
import { parseFeedback as parse } from "./feedback-form.ts";

const parseFeedback = (fields: Readonly<Record<string, string>>) =>
  parse({ text: (name) => fields[name] });

const right = { page: "/agencies/3/2024/", problem: "表三总计不对", contact: "" };

test("what was told comes through without the spaces around it", () => {
  const parsed = parseFeedback({ ...right, problem: " 表三\n总计不对 ", contact: " 12345678 " });
  expect(parsed).toEqual({
    ok: true,
    value: { page: "/agencies/3/2024/", problem: "表三\n总计不对", contact: "12345678" },
  });
});

test("contact may be left out", () => {
  expect(parseFeedback(right)).toMatchObject({ ok: true, value: { contact: null } });
});

test("as much as may be written, and as little", () => {
  const most = { page: "长".repeat(500), problem: "错".repeat(2000), contact: "1".repeat(100) };
  expect(parseFeedback(most)).toEqual({ ok: true, value: most });
  expect(parseFeedback({ page: "页", problem: "五个字错了" })).toMatchObject({ ok: true });
});

test.each([
  { rule: "no page", given: { page: " " }, field: "page" },
  { rule: "a page too long", given: { page: "长".repeat(501) }, field: "page" },
  { rule: "too few words", given: { problem: "有错" }, field: "problem" },
  { rule: "too many words", given: { problem: "错".repeat(2001) }, field: "problem" },
  { rule: "a contact too long", given: { contact: "1".repeat(101) }, field: "contact" },
  { rule: "a field that people do not see filled in", given: { nickname: "x" }, field: "nickname" },
])("$rule is refused at its field, and what was typed comes back", ({ given, field }) => {
  const parsed = parseFeedback({ ...right, ...given });
  if (parsed.ok) throw new Error("accepted");
  expect(parsed.error.errors.map((error) => error.field)).toContain(field);
});

test("every field that is wrong is named, not the first alone", () => {
  const parsed = parseFeedback({});
  if (parsed.ok) throw new Error("accepted");
  expect(parsed.error.errors.map(({ field }) => field)).toEqual(["page", "problem"]);
});
