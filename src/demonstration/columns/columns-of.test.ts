import { expect, test } from "vitest";
import { agencies } from "../county/agencies.ts";
import { kindsOf } from "../narrative/facts.ts";
import { columnsOf } from "./columns-of.ts";

test("every kind of an agency's items belongs to one of its columns", () => {
  for (const agency of agencies) {
    const words = columnsOf(agency).flatMap(({ name, spellings }) => [name, ...spellings]);
    expect(words.filter((word, at) => words.indexOf(word) < at)).toEqual([]);
    expect(words).toEqual(expect.arrayContaining([...kindsOf(agency.character)]));
  }
});
