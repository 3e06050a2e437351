import { expect, test } from "vitest";
import { nextVersions } from "./next-versions.ts";

const stored = [
  { reportId: 11, agencyId: 3, year: 2023, version: 1, sha256: "a" },
  { reportId: 12, agencyId: 3, year: 2023, version: 2, sha256: "b" },
  { reportId: 13, agencyId: 3, year: 2024, version: 1, sha256: "a" },
];
const asked = (sha256: string, year = 2023, agencyId = 3) => ({ agencyId, year, sha256 });

test.each([
  {
    rule: "the first file of an agency and year is version 1",
    files: [asked("x", 2022)],
    decided: [{ kind: "new", version: 1, isCurrent: true }],
  },
  {
    rule: "another file is the next version and current",
    files: [asked("c")],
    decided: [{ kind: "new", version: 3, isCurrent: true }],
  },
  {
    rule: "the same file again is nothing new",
    files: [asked("b")],
    decided: [{ kind: "unchanged", version: 2, reportId: 12 }],
  },
  {
    rule: "an earlier version given again does not become current",
    files: [asked("a")],
    decided: [{ kind: "unchanged", version: 1, reportId: 11 }],
  },
  {
    rule: "of two new files the later is current",
    files: [asked("c"), asked("d")],
    decided: [
      { kind: "new", version: 3, isCurrent: false },
      { kind: "new", version: 4, isCurrent: true },
    ],
  },
  {
    rule: "the same file twice in one call is stored once",
    files: [asked("c"), asked("c")],
    decided: [
      { kind: "new", version: 3, isCurrent: true },
      { kind: "repeated", index: 0 },
    ],
  },
  {
    rule: "the same bytes may be the report of another agency",
    files: [asked("b", 2023, 4)],
    decided: [{ kind: "new", version: 1, isCurrent: true }],
  },
])("$rule", ({ files, decided }) => {
  expect(nextVersions(stored, files)).toEqual(decided);
});
