import { expect, test } from "vitest";
import { z } from "zod";
import type { Feature } from "./feature.ts";
import { roomFaults } from "./room-faults.ts";
import { setting } from "./setting.ts";

const copies = setting({
  name: "requests.copies",
  says: "每件申请复制几份",
  of: "agency",
  schema: z.int().min(1),
  standard: 1,
});
const requests: Feature = { name: "requests", content: ["requests"], settings: [copies] };

test("rooms that keep out of each other's way have no faults", () => {
  expect(roomFaults([requests, { name: "items", content: ["items"] }])).toEqual([]);
});

test.each<{ rule: string; other: Feature; fault: string }>([
  {
    rule: "two rooms of one name",
    other: { name: "requests" },
    fault: "room requests is declared twice",
  },
  {
    rule: "content that another raises",
    other: { name: "items", content: ["requests"] },
    fault: "content requests is declared twice",
  },
  {
    rule: "a setting named for another room",
    other: { name: "items", settings: [{ ...copies, name: "requests.pages" }] },
    fault: "requests.pages of room items is not named for it",
  },
  {
    rule: "a standard that its own schema refuses",
    other: { name: "items", settings: [{ ...copies, name: "items.copies", standard: 0 }] },
    fault: "the standard of setting items.copies does not fit its schema",
  },
  {
    rule: "rights on another room's table",
    other: { name: "items", siteRights: { request: { select: "all" } } },
    fault: "table request is declared twice",
  },
])("$rule: $fault", ({ other, fault }) => {
  const first = { ...requests, siteRights: { request: { select: ["id"] } } };
  expect(roomFaults([first, other])).toEqual([fault]);
});
