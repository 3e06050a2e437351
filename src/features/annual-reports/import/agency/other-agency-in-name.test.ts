import { expect, test } from "vitest";
import { givenDatabase } from "#tests/support/database.ts";
import { givenFolder } from "#tests/support/import/import-folder.ts";
import { importFolder, storedIn } from "#tests/support/import/import-run.ts";

const given = givenDatabase();

const jiaoyu = (year: number) => ({ agency: "青岚县教育局", year });
const minzheng = (year: number) => ({ agency: "青岚县民政局", year });

/** Each case has a region of its own. */
let regions = 70;

test.each([
  {
    rule: "a file named after another known agency is not stored",
    files: { "0.json": minzheng(2022), "青岚县民政局2023年年报.json": jiaoyu(2023) },
    told: ["stored", "refused other-agency-in-name"],
  },
  {
    rule: "nor one whose name is short for another",
    files: { "0.json": minzheng(2022), "1.json": jiaoyu(2022), "民政局.json": jiaoyu(2023) },
    told: ["stored", "stored", "refused other-agency-in-name"],
  },
  {
    rule: "a name that is only like another's keeps no agency out that is new, and is told at the end",
    files: { "0.json": minzheng(2022), "民政局.json": jiaoyu(2023) },
    told: ["stored", "stored", "doubted other-agency-in-name"],
  },
  {
    rule: "where the other is known only later, it is told at the end",
    files: { "0青岚县民政局.json": jiaoyu(2023), "1.json": minzheng(2022) },
    told: ["stored", "stored", "doubted other-agency-in-name"],
  },
  {
    rule: "a name that is short for the document's agency is its own",
    files: { "教育局2023.json": jiaoyu(2023), "教育局2022.json": jiaoyu(2022) },
    told: ["stored", "stored"],
  },
  {
    rule: "an agency nobody knows says nothing",
    files: { "青岚县气象局.json": jiaoyu(2023) },
    told: ["stored"],
  },
  {
    rule: "a folder's table settles it",
    files: {
      "0.json": minzheng(2022),
      "青岚县民政局2023.json": jiaoyu(2023),
      "目录.csv": "文件,机关\n青岚县民政局2023.json,青岚县教育局\n",
    },
    told: ["stored", "stored"],
  },
])("$rule", async ({ files, told }) => {
  regions += 1;
  const region = `3301${regions}`;
  const own = Object.entries(files).map(([name, file]) => [`${region}-青岚县/${name}`, file]);
  const outcomes = await importFolder(given.db, await givenFolder(Object.fromEntries(own)));
  const words = outcomes.map((one) => {
    if (one.kind === "refused") return `refused ${one.refusal.kind}`;
    return [one.kind, ...one.doubts.map(({ kind }) => kind)].join(" ");
  });
  expect(words).toEqual(told);
  const stored = await storedIn(given.db, region);
  expect(stored).toHaveLength(told.filter((one) => one === "stored").length);
});
