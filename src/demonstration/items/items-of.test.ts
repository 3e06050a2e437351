import { expect, test } from "vitest";
import { contentSchema } from "#features/items/data/drafts/content-schema.ts";
import { checkContent } from "#features/items/domain/draft/check-content.ts";
import { agencies } from "../county/agencies.ts";
import { factsOf, kindsOf } from "../narrative/facts.ts";
import { contentOf, itemsOf } from "./items-of.ts";
import { patternOf } from "./patterns/patterns-of.ts";

const year = 2025;

test("an agency made public as much as its report tells, no title twice a day", () => {
  for (const agency of agencies) {
    const told = [...itemsOf(agency, [year])];
    expect(told).toHaveLength(factsOf(agency, year).published);
    expect(new Set(told.map(({ title, on }) => `${title} ${on}`)).size).toBe(told.length);
    expect(told.filter(({ on, formedOn }) => formedOn > on)).toEqual([]);
  }
});

test("what is written could be sent round as it is", () => {
  for (const agency of agencies) {
    const seen = new Map<string, number>();
    for (const item of itemsOf(agency, [year])) {
      const count = (seen.get(item.category) ?? 0) + 1;
      seen.set(item.category, count);
      if (count > 6) continue;
      const content = contentOf(item);
      expect([item.title, checkContent(content)]).toEqual([item.title, []]);
      expect(contentSchema.parse(content)).toEqual(content);
    }
  }
});

test("an interpretation names a document of its agency", () => {
  const told = agencies.flatMap((agency) => [...itemsOf(agency, [year])]);
  const numbers = new Set(told.map(({ documentNumber }) => documentNumber));
  const interpreting = told.filter(({ interprets }) => interprets !== undefined);
  expect(interpreting.length).toBeGreaterThan(100);
  expect(interpreting.filter(({ interprets }) => !numbers.has(interprets))).toEqual([]);
});

test("every kind of the county's items is written by somebody", () => {
  for (const { character } of agencies) {
    for (const kind of kindsOf(character)) expect(() => patternOf(kind, 3)).not.toThrow();
  }
});
