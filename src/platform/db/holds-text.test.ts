import { sql } from "kysely";
import { expect, test } from "vitest";
import { givenDatabase } from "#tests/support/database.ts";
import { holdsText } from "./holds-text.ts";

const given = givenDatabase();

test.each([
  ["关于A区100%绿化的公告", "100%", true],
  ["关于A区100%绿化的公告", "a区", true],
  ["关于A区100%绿化的公告", "关于_区", false],
  ["关于A区100%绿化的公告", "a_区", false],
  ["甲\\乙", "甲\\乙", true],
  ["甲\\乙a", "\\乙A", true],
  ["征地补偿方案", "补偿", true],
  ["征地补偿方案", "补 偿", false],
  [null, "补偿", null],
])("%s holds %s: %s", async (text, typed, holds) => {
  const { rows } = await sql<{ readonly holds: boolean | null }>`
    select ${holdsText(sql`text`, typed)} as holds from (values (${text}::text)) as row (text)`.execute(
    given.db,
  );
  expect(rows[0]?.holds).toBe(holds);
});
