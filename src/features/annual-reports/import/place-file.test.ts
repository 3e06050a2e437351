import { expect, test } from "vitest";
import { placeFile } from "./place-file.ts";

const file = { path: "/a", name: "青岚县水利局.html", folder: {}, listed: {}, changedAt: 0 };
const folder = { regionCode: "330122", year: 2021 };
const stated = { agency: "青岚县教育局", year: 2023, isScan: false };
const silent = { agency: null, year: null, isScan: false };
const placed = { regionCode: "330122", agency: "青岚县教育局", year: 2023, isNamedByFile: false };

test.each([
  {
    rule: "the document goes before the folder",
    given: { ...file, folder },
    says: stated,
    is: placed,
  },
  {
    rule: "the folder's table goes before the document",
    given: {
      ...file,
      folder,
      listed: { regionCode: "330199", agency: "青岚县民政局", year: 2022 },
    },
    says: stated,
    is: { regionCode: "330199", agency: "青岚县民政局", year: 2022, isNamedByFile: false },
  },
  {
    rule: "what the document does not say, folder and file name do",
    given: { ...file, folder },
    says: silent,
    is: { ...placed, agency: "青岚县水利局", year: 2021, isNamedByFile: true },
  },
  {
    rule: "what nothing says is as given",
    given: file,
    says: { ...stated, year: null },
    defaults: folder,
    is: { ...placed, year: 2021 },
  },
  {
    rule: "the folder goes before what is given",
    given: { ...file, folder },
    says: stated,
    defaults: { regionCode: "330199", year: 2020 },
    is: placed,
  },
])("$rule", ({ given, says, defaults = {}, is }) => {
  expect(placeFile(given, says, defaults)).toEqual({ ok: true, value: is });
});

test.each([
  [file, stated, "no-region"],
  [{ ...file, folder: { regionCode: "330122" } }, { ...stated, year: null }, "no-year"],
  [{ ...file, folder, name: "a.html" }, { ...stated, agency: null }, "no-agency"],
  [{ ...file, folder }, { ...stated, agency: "乙二局13912345670办公室" }, "number-in-agency"],
  [{ ...file, folder, listed: { agency: "乙二局139 1234 5670" } }, stated, "number-in-agency"],
  [{ ...file, folder }, { ...stated, year: 2007 }, "year-out-of-range"],
  [{ ...file, folder }, { ...stated, year: 2101 }, "year-out-of-range"],
] as const)("%j, %j: %s", (given, says, kind) => {
  expect(placeFile(given, says, {})).toMatchObject({ ok: false, error: { kind } });
});

test.each([2008, 2100])("the first and the last year of reports: %d", (year) => {
  const place = placeFile({ ...file, folder }, { ...stated, year }, {});
  expect(place).toEqual({ ok: true, value: { ...placed, year } });
});
