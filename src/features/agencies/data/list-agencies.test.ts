import { expect, test } from "vitest";
import { givenDatabase } from "#tests/support/database.ts";
import { givenPlaces } from "#tests/support/given-places.ts";
import { listAgencies } from "./list-agencies.ts";

const given = givenDatabase();

test("a list has each agency once and in order, whatever the pages it is shown on", async () => {
  await givenPlaces(given.db);
  const idsOf = async (offset: number, limit: number) => {
    const agencies = await listAgencies(given.db, { region: "330000" }, { offset, limit });
    return agencies.map(({ id }) => id);
  };
  const whole = await idsOf(0, 100);
  expect(new Set(whole).size).toBe(8);
  for (const limit of [1, 2, 3, 5]) {
    const pages: number[] = [];
    for (let offset = 0; offset < whole.length; offset += limit) {
      pages.push(...(await idsOf(offset, limit)));
    }
    expect(pages).toEqual(whole);
  }
});
