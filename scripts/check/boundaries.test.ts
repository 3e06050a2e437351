import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { boundaryFaults } from "./boundaries.ts";

const require = createRequire(import.meta.url);

const clean = { modules: [], summary: { violations: [], ruleSetUsed: { forbidden: [] } } };

test("a cruise that saw nothing does not pass", () => {
  expect(boundaryFaults(clean, ["src/a.ts"])).toEqual([
    "dependency-cruiser saw 0 of 1 files; not: src/a.ts",
  ]);
});

test("a cruise that saw every file and no violation passes", () => {
  expect(boundaryFaults({ ...clean, modules: [{ source: "src/a.ts" }] }, ["src/a.ts"])).toEqual([]);
});

describe("the project's rules on a tree that breaks them", () => {
  const folder = mkdtempSync(join(tmpdir(), "tongming-boundaries-"));
  const broken: readonly [rule: string, file: string, source: string][] = [
    ["kernel-stands-alone", "src/kernel/a.ts", 'import "#law/leaf.ts";'],
    ["law-is-data-and-pure-functions", "src/law/b.ts", 'import "#formats/leaf.ts";'],
    ["text-knows-no-report", "src/text/j.ts", 'import "#report/leaf.ts";'],
    ["domain-is-pure", "src/features/one/domain/c.ts", 'import "../data/leaf.ts";'],
    ["through-the-front-door", "src/features/one/d.ts", 'import "../two/leaf.ts";'],
    ["rooms-in-order", "src/features/agencies/m.ts", 'import "../annual-reports/index.ts";'],
    ["report-takes-only-the-document's-types", "src/report/e.ts", 'import "#formats/leaf.ts";'],
    [
      "report-files-join-formats-and-report",
      "src/report-files/k.ts",
      'import "#features/two/leaf.ts";',
    ],
    [
      "report-view-shows-what-it-is-given",
      "src/report-view/l.ts",
      'import "#features/two/leaf.ts";',
    ],
    ["formats-know-no-feature", "src/formats/f.ts", 'import "#report/leaf.ts";'],
    ["inner-knows-no-feature", "src/platform/g.ts", 'import "#features/two/leaf.ts";'],
    ["office-ui-knows-no-room", "src/office-ui/r.ts", 'import "#formats/leaf.ts";'],
    ["screens-run-in-a-browser", "src/features/one/office/s.ts", 'import "../data/leaf.ts";'],
    ["ant-design-is-the-office's", "src/ui/t.ts", 'import "antd";'],
    ["demonstration-stands-apart", "src/ui/n.ts", 'import "#demonstration/leaf.ts";'],
    [
      "demonstration-comes-through-front-doors",
      "src/demonstration/o.ts",
      'import "#features/two/leaf.ts";',
    ],
    ["no-cycles", "src/formats/p.ts", 'import "./q.ts";'],
    ["nothing-imports-apps", "src/ui/h.ts", 'import "../apps/leaf.ts";'],
    ["generator-knows-no-reader", "tests/support/generator/i.ts", 'import "#formats/leaf.ts";'],
  ];
  const leaves = [
    ...["law", "formats", "report", "apps", "features/one/data", "features/two"].map(
      (place) => `src/${place}/leaf.ts`,
    ),
    "src/features/annual-reports/index.ts",
    "src/demonstration/leaf.ts",
  ];
  let faults: string[] = [];

  beforeAll(() => {
    for (const file of ["package.json", "tsconfig.json", ".dependency-cruiser.cjs"]) {
      cpSync(resolve(file), join(folder, file));
    }
    symlinkSync(resolve("node_modules"), join(folder, "node_modules"));
    const sources = [
      ...leaves.map((file) => [file, "export const leaf = 1;"] as const),
      ...broken.map(([, file, source]) => [file, source] as const),
      ["src/formats/q.ts", 'import "./p.ts";'] as const,
    ];
    for (const [file, source] of sources) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), source);
    }
    const args = ["src", "tests", "--config", "--output-type", "json"];
    const cruise = execFileSync(resolve("node_modules/.bin/depcruise"), args, { cwd: folder });
    faults = boundaryFaults(
      JSON.parse(cruise.toString()),
      sources.map(([file]) => file),
    );
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test.each(broken)("%s is broken by %s, and the fault says what to do instead", (rule, file) => {
    const fault = faults.find((line) => line.startsWith(`${rule}: ${file} → `));
    expect(fault).toMatch(/\n {4}\S/);
  });

  test("every rule is broken once", () => {
    const rules = require(resolve(".dependency-cruiser.cjs")).forbidden as { name: string }[];
    expect(new Set(broken.map(([rule]) => rule))).toEqual(new Set(rules.map(({ name }) => name)));
  });

  test("every file was seen", () => {
    expect(faults.filter((line) => line.startsWith("dependency-cruiser saw"))).toEqual([]);
  });
});
