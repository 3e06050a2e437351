import { expect, test } from "vitest";
import type { PrintedDocument } from "#formats/printed-document.ts";
import { givenDatabase } from "#tests/support/database.ts";
import { givenPerson } from "#tests/support/given-person.ts";
import { givenAgency } from "#tests/support/given-stored-report.ts";
import { letterAddressee } from "../data/letter-addressee.ts";
import type { TemplateKind } from "../domain/propose/recorded-year.ts";
import { coveringLetter } from "./covering-letter.ts";

const given = givenDatabase();

async function agency(name: string, row: object): Promise<number> {
  const id = await givenAgency(given.db, { name });
  await given.tables.updateTable("agency").set(row).where("id", "=", id).execute();
  return id;
}

test("a government's report goes to the office above, never to its own; a town's and a bureau's to the county's", async () => {
  const cityOffice = await agency("青州市政府办公室", { kind: "department" });
  const city = await agency("青州市人民政府", { kind: "government", supervisor_id: cityOffice });
  const office = await agency("青岭县政府办公室", { kind: "department" });
  const county = await agency("青岭县人民政府", {
    ...{ kind: "government", parent_id: city, supervisor_id: office },
  });
  const above = { parent_id: county, supervisor_id: office };
  const town = await agency("柳岭镇人民政府", { kind: "township", ...above });
  const bureau = await agency("青岭县水务局", { kind: "department", ...above });
  for (const [account, agencyId] of [
    ["市办主管", cityOffice],
    ["县办主管", office],
  ] as const) {
    await givenPerson(given.db, { account, role: "supervisor", agencyId });
  }
  expect(await letterAddressee(given.db, county)).toEqual({ agencyId: cityOffice });
  expect(await letterAddressee(given.db, town)).toEqual({ agencyId: office });
  expect(await letterAddressee(given.db, bureau)).toEqual({ agencyId: office });
  expect(await letterAddressee(given.db, city)).toEqual({
    name: "上一级人民政府政府信息公开工作主管部门",
  });
});

test.each<{ kind: TemplateKind; cites: string }>([
  { kind: "department", cites: "第四十九条第一款、第五十条" },
  { kind: "government", cites: "第四十九条第二款、第五十条" },
  { kind: "township", cites: "第五十条的规定和本县（市、区）" },
])("the letter of a $kind cites what binds it", ({ kind, cites }) => {
  const letter = coveringLetter({
    ...{ agencyName: "某机关", kind, to: "某办公室", year: 2025, number: "某函〔2026〕1号" },
    ...{ dated: "2026-01-20", contentHash: "0".repeat(64), correctedBecause: null },
  });
  const words = wordsOf(letter);
  expect(words).toContain(cites);
  expect(words.includes("第四十九条")).toBe(kind !== "township");
});

function wordsOf({ blocks }: PrintedDocument): string {
  return blocks.map((block) => ("text" in block ? block.text : "")).join("");
}
