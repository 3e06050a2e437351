import { describe, expect, test } from "vitest";
import { z } from "zod";
import { givenDatabase } from "#tests/support/database.ts";
import { setting } from "../feature/setting.ts";
import { type SettingOf, setSetting } from "./set-setting.ts";
import { settingFromText, settingText } from "./setting-text.ts";
import { settingsHeld, settingValue } from "./setting-value.ts";

const given = givenDatabase();
const by = { actor: { kind: "command-line", name: "命令行" } } as const;
const copies = setting({
  name: "trial.copies",
  says: "份数",
  of: "agency",
  schema: z.int().positive(),
  standard: 1,
});
const isStrict = setting({
  name: "trial.strict",
  says: "从严",
  of: "installation",
  schema: z.boolean(),
  standard: false,
});

function set(of: SettingOf, value: unknown, fromYear = 0) {
  return setSetting(given.db, copies, { for: of, value, fromYear, by });
}

describe("what holds", () => {
  const place = { agency: 7, regions: ["990123", "990100"] };
  const held = (year: number, at = place) => settingValue(given.db, copies, { ...at, year });

  test("is the room's own until somebody sets it, then the nearest, by year", async () => {
    expect(await held(2026)).toBe(1);
    await set({ of: "installation" }, 2);
    expect(await held(2026)).toBe(2);
    await set({ of: "region", code: "990100" }, 3);
    await set({ of: "region", code: "990123" }, 4, 2027);
    expect([await held(2026), await held(2027)]).toEqual([3, 4]);
    await set({ of: "agency", id: 7 }, 5, 2028);
    await set({ of: "agency", id: 7 }, 6, 2030);
    expect([await held(2027), await held(2029), await held(2030)]).toEqual([4, 5, 6]);
    expect(await held(2030, { agency: 8, regions: [] })).toBe(2);
  });

  test("says who has set it, and passes over what the room no longer takes", async () => {
    await set({ of: "agency", id: 9 }, "many");
    const found = await settingsHeld(given.db, [copies, isStrict], { agency: 9, year: 2026 });
    expect(found.get("trial.copies")).toMatchObject({ value: 2, of: "installation" });
    expect(found.get("trial.strict")).toEqual({ value: false, of: "standard", fromYear: 0 });
  });
});

test("setting is recorded with what held before, and refused where the setting is not one's own", async () => {
  await set({ of: "agency", id: 11 }, 2);
  await set({ of: "agency", id: 11 }, 3);
  const events = await given.tables
    .selectFrom("audit_event")
    .select("details")
    .where("agency_id", "=", 11)
    .orderBy("id")
    .execute();
  expect(events.map(({ details }) => details)).toMatchObject([
    { from: null, to: 2 },
    { from: 2, to: 3 },
  ]);
  const asked = { for: { of: "agency", id: 1 }, value: true, fromYear: 0, by } as const;
  expect(await setSetting(given.db, isStrict, asked)).toEqual({
    ok: false,
    error: { kind: "not-set-here", of: "installation" },
  });
});

test.each([
  [copies, " 12 ", 12, "12"],
  [isStrict, "是", true, "是"],
  [isStrict, "false", false, "否"],
])("%o reads what is typed", (declared, typed, value, shown) => {
  expect(settingFromText(declared, typed)).toEqual({ ok: true, value });
  expect(settingText(value)).toBe(shown);
});

test.each([
  [copies, "0"],
  [copies, "是"],
  [isStrict, "1"],
])("%o refuses what it does not take", (declared, typed) => {
  expect(settingFromText(declared, typed)).toMatchObject({ ok: false });
});
