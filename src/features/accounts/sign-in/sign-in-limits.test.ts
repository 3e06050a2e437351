import { expect, test } from "vitest";
import type { LocalDate } from "#kernel/local-date.ts";
import { setSetting } from "#platform/settings/set-setting.ts";
import { givenDatabase } from "#tests/support/database.ts";
import { withAccounts } from "../data/tables.ts";
import { signInSettings } from "../settings/declared.ts";
import { signInLimits } from "./sign-in-limits.ts";

const given = givenDatabase();

test("a limit that is set from a year holds from its first day in China", async () => {
  const [idle] = signInSettings;
  const by = { actor: { kind: "command-line", name: "命令行（试验）" } } as const;
  await setSetting(given.db, idle, { for: { of: "installation" }, fromYear: 2027, value: 30, by });
  const on = async (today: LocalDate) =>
    // The first morning of the year in China is still the old year elsewhere.
    await signInLimits(withAccounts(given.db), {
      now: () => Date.parse("2026-12-31T17:00:00Z"),
      today: () => today,
    })();
  expect(await on("2026-12-31")).toMatchObject({ idleMinutes: 15 });
  expect(await on("2027-01-01")).toMatchObject({ idleMinutes: 30 });
});
