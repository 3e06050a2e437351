import { expect, test } from "vitest";
import { givenDatabase } from "#tests/support/database.ts";
import { givenStoredReport } from "#tests/support/given-stored-report.ts";
import { listFigures } from "./list-figures.ts";

const given = givenDatabase();

test("the largest figure stands first, what is not certain last, equals in the order of lists", async () => {
  const give = (name: string, total: number | "lost") =>
    givenStoredReport(given.db, { agency: { name }, cells: { "t3.new.total": total } });
  await give("青禾县财政局", 5);
  await give("青禾县水利局", "lost");
  await give("青禾县审计局", 9);
  await give("青禾县教育局", 5);
  const names = async (by: "t3.new.total" | undefined, offset = 0) => {
    const asked = { region: "330199", year: 2023, by, offset, limit: 10 };
    return (await listFigures(given.db, asked)).map(({ name }) => name.slice(3));
  };
  expect(await names("t3.new.total")).toEqual(["审计局", "教育局", "财政局", "水利局"]);
  expect(await names("t3.new.total", 2)).toEqual(["财政局", "水利局"]);
  expect(await names(undefined)).toEqual(["教育局", "财政局", "水利局", "审计局"]);
});
