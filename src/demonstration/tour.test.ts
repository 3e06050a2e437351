import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { agencies } from "./county/agencies.ts";
import { lastYear } from "./county/agency.ts";
import { countyFiles } from "./county-files.ts";
import { explanations, overrides, stageOf } from "./filing/stages.ts";
import { plantedFaults } from "./planted-faults.ts";
import { recordedAgencies } from "./records/ledgers-on.ts";
import { slowAgency } from "./records/overdue.ts";
import { countyPeople } from "./staff/load-people.ts";

const tour = readFileSync(
  new URL("../../docs/how-to/look-around.zh-CN.md", import.meta.url),
  "utf8",
);

test("the tour names every planted fault as it is", () => {
  const untold = plantedFaults
    .map(({ agency, year, says }) => `| 青岚县${agency} | ${year} | ${says} |`)
    .filter((row) => !tour.includes(row));
  expect(untold).toEqual([]);
});

test("the tour counts agencies and reports right", () => {
  // The blank form is no report, and a second version is the same report.
  const reports = countyFiles().filter(
    ({ fault, version }) => fault?.shape !== "empty-form" && version === 1,
  );
  expect(tour).toContain(`${agencies.length} 个机关`);
  expect(tour).toContain(`年报共 ${reports.length} 份`);
});

const stageWords = {
  "not-begun": "未开始",
  writing: "编制中",
  "in-review": "等待",
  returned: "已退回",
  signed: "待公布",
  published: "已公布",
};

test("the tour says of each report under way how far it has come", () => {
  const [, told = ""] = tour.split("## 在办的年报里有什么可找");
  const lines = (told.split("\n## ")[0] ?? "")
    .split("\n")
    .filter((line) => line.includes("青岚县"));
  for (const { name, years } of agencies) {
    if (years?.to !== lastYear) continue;
    const { is } = stageOf(name);
    const line = lines.find((one) => one.includes(name));
    if (is !== "published") expect([name, line]).toEqual([name, expect.any(String)]);
    if (line) expect(line).toContain(stageWords[is]);
  }
});

test("the tour names where a figure was typed over, a case lies, and a jump is explained", () => {
  for (const name of [...Object.keys(overrides), ...Object.keys(explanations), slowAgency]) {
    expect(tour).toContain(`| ${name}`);
  }
});

test("the tour in English counts the same", () => {
  const page = new URL("../../docs/how-to/look-around.md", import.meta.url);
  const english = readFileSync(page, "utf8");
  expect(english).toContain(`${agencies.length} agencies`);
  expect(english).toContain(`${plantedFaults.length} faults`);
  expect(english).toContain(`Ledgers of ${recordedAgencies().length} agencies`);
  expect(english).toContain(`${countyPeople.length} people`);
});
