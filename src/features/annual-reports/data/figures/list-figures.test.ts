import { sql } from "kysely";
import { expect, test } from "vitest";
import { givenDatabase } from "#tests/support/database.ts";
import { givenStoredReport } from "#tests/support/given-stored-report.ts";
import { compareAgencies } from "../compared/compare-agencies.ts";
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

test("a year's list names an agency as it was called then, and says what it is called now", async () => {
  const region = { code: "330196", name: "丙县", level: "county" } as const;
  const agency = { name: "丙县体育局", region };
  const { agencyId } = await givenStoredReport(given.db, { agency, year: 2022 });
  await givenStoredReport(given.db, { agency, year: 2023 });
  await sql`insert into agency_former_name (agency_id, match_name, name, renamed_on)
    values (${agencyId}, '丙县体委', '丙县体委', '2023-05-01')`.execute(given.db);
  const named = async (year: number) => {
    const asked = { region: region.code, year, by: undefined, offset: 0, limit: 10 };
    return (await listFigures(given.db, asked)).map(({ name }) => name);
  };
  expect(await named(2022)).toEqual(["丙县体委（现名“丙县体育局”）"]);
  expect(await named(2023)).toEqual(["丙县体育局"]);
  const compared = await compareAgencies(given.db, { ids: [agencyId], years: [2023, 2022] });
  expect(compared.map(({ name }) => name)).toEqual(["丙县体育局（2022 年称“丙县体委”）"]);
});
