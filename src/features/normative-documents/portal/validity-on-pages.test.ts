import { expect, test } from "vitest";
import { addDays, type LocalDate } from "#kernel/local-date.ts";
import { givenDatabase } from "#tests/support/database.ts";
import { naiveLife } from "#tests/support/documents/naive-validity.ts";
import { randomDocument } from "#tests/support/documents/random-document.ts";
import { storeDocuments } from "#tests/support/documents/store-documents.ts";
import { givenApp } from "#tests/support/given-app.ts";
import { givenAgency } from "#tests/support/given-stored-report.ts";

const given = givenDatabase();
/** `npm run prove` reckons 1,000 of them on every day; here is what pages show of some. */
const count = 60;
const seed = 20_261_201;

test("whatever amends, repeals and replaces what, lists and the library say of each day what a second reckoning says", async () => {
  const { db } = given;
  const told = Array.from({ length: count }, (_, place) => randomDocument(seed, place, count));
  await storeDocuments(
    db,
    await givenAgency(db, { name: "云山市人民政府", kind: "government" }),
    told,
  );
  const lives = told.map((_, place) => naiveLife(told, place));
  const wordOn = (place: number, day: LocalDate) =>
    lives[place]?.changes.findLast(([from]) => from <= day)?.[1];
  const around = lives
    .filter((_, place) => place % 12 === 0)
    .flatMap(({ changes }) => changes.slice(1, 3).flatMap(([day]) => [addDays(day, -1), day]));
  const days: readonly LocalDate[] = [
    ...new Set<LocalDate>(["2019-06-30", "2024-02-29", ...around]),
  ];
  const isPublic = told.map(({ isVoided }) => !isVoided);
  for (const day of days) {
    const html = await (await givenApp(db, { today: () => day }).request("/documents/all/")).text();
    const shown = [...html.matchAll(/>文件(\d{4})号<\/a> <span class="tag tag-\w+">([^<]*)</g)];
    expect(shown).toHaveLength(isPublic.filter(Boolean).length);
    for (const [, place, word] of shown) {
      expect([day, place, word]).toEqual([day, place, wordOn(Number(place), day)]);
    }
    const later = givenApp(db, { today: () => "2026-01-01" });
    const library = await (await later.request(`/policies/?on=${day}`)).text();
    const applied = lives.filter(
      ({ endedOn = "9999" }, place) =>
        isPublic[place] && endedOn > day && wordOn(place, day) !== "尚未施行",
    );
    expect([day, /共 ([\d,]+) 件/.exec(library)?.[1]]).toEqual([day, `${applied.length}`]);
  }
});
