import { sql } from "kysely";
import { beforeAll, expect, test } from "vitest";
import { givenDatabase } from "#tests/support/database.ts";
import { givenAgency } from "#tests/support/given-stored-report.ts";
import { takeNumbers } from "./number-series.ts";

const given = givenDatabase();
let agencyId = 0;
beforeAll(async () => {
  agencyId = await givenAgency(given.db);
});

const take = (count: number, series: string, year = 2024) =>
  given.db.transaction().execute((trx) => takeNumbers(trx, { agencyId, series, year }, count));

test("numbers go on in each series and year by themselves", async () => {
  expect(await take(1, "trial.a")).toBe(1);
  expect(await take(3, "trial.a")).toBe(2);
  expect(await take(1, "trial.a")).toBe(5);
  expect(await take(1, "trial.a", 2025)).toBe(1);
  expect(await take(1, "trial.b")).toBe(1);
});

test("twenty at once get twenty numbers", async () => {
  const taken = await Promise.all(Array.from({ length: 20 }, () => take(1, "trial.many")));
  expect(taken.sort((one, other) => one - other)).toEqual(
    Array.from({ length: 20 }, (_, at) => at + 1),
  );
});

test.each(["update number_series set last = last - 1", "delete from number_series"])(
  "numbers are never taken back: %s",
  async (statement) => {
    await take(2, "trial.kept");
    await expect(sql.raw(statement).execute(given.db)).rejects.toThrow("not taken back");
  },
);
