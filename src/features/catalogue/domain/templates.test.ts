import { expect, test } from "vitest";
import { dutiesOf } from "#law/statutory-catalogue.ts";
import { systemsDuty } from "./column.ts";
import { columnFault, wordsOf } from "./column-fault.ts";
import { columnsOfTemplate, templateNames } from "./templates.ts";

test.each(templateNames)(
  "every column of the template %s stands by itself, and no word leads to two",
  (name) => {
    const columns = columnsOfTemplate(name);
    expect(columns.map(columnFault)).toEqual(columns.map(() => undefined));
    const words = columns.flatMap(wordsOf);
    expect(words.filter((word, at) => words.indexOf(word) < at)).toEqual([]);
  },
);

test.each([
  ["county-government", "government", "county"],
  ["department", "department", "county"],
  ["township", "township", "township"],
  ["zone", "zone", "county"],
] as const)("the template %s asks for nothing that does not bind", (name, kind, level) => {
  const bound = dutiesOf(kind, level).map(({ code }) => code);
  const asked = columnsOfTemplate(name).map(({ duty }) => duty);
  expect(asked.filter((duty) => !bound.includes(duty ?? ""))).toEqual([systemsDuty]);
});
