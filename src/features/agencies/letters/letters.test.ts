import { sql } from "kysely";
import { beforeEach, describe, expect, test } from "vitest";
import type { LocalDate } from "#kernel/local-date.ts";
import { agencyScope } from "#platform/auth/agency-scope.ts";
import { givenDatabase } from "#tests/support/database.ts";
import { emptyTables } from "#tests/support/empty-tables.ts";
import { givenAgency } from "#tests/support/given-stored-report.ts";
import { contactOn, type DatedContact, publicContactOn } from "../data/letters/contacts.ts";
import { keepFormerWords, remedyOn } from "../data/letters/remedies.ts";
import { sectionNamed, sectionsOf } from "../data/letters/sections.ts";
import { agencyHistory } from "../data/office/agency-history.ts";
import { setContact } from "./set-contact.ts";
import { setSection } from "./set-section.ts";

const given = givenDatabase();
const by = { actor: { kind: "person", id: "1", name: "沈管理" } } as const;
const scope = agencyScope({ kind: "operator" });
let agencyId: number;

beforeEach(async () => {
  await emptyTables(given.db, "agency");
  agencyId = await givenAgency(given.db);
});

const blank = {
  ...{ office: null, address: null, postcode: null, telephone: null, fax: null },
  ...{ officeHours: null, mail: null, personInCharge: null },
};
const contact = (fromOn: LocalDate, more: Partial<DatedContact>): DatedContact => ({
  ...blank,
  ...more,
  fromOn,
});

function set(before: DatedContact | null, after: DatedContact) {
  return given.db
    .transaction()
    .execute((trx) => setContact(trx, { by, scope }, { agencyId, before, after }));
}

describe("how an agency is reached", () => {
  const old = contact("2024-01-01", { address: "人民路 1 号", personInCharge: "王某" });
  const moved = contact("2025-06-01", { address: "府前街 2 号", personInCharge: "李某" });

  beforeEach(async () => {
    await set(null, old);
    await set(old, moved);
  });

  test.each<[LocalDate, string | undefined]>([
    ["2023-12-31", undefined],
    ["2024-01-01", "人民路 1 号"],
    ["2025-05-31", "人民路 1 号"],
    ["2025-06-01", "府前街 2 号"],
  ])("in a letter of %s: %s", async (on, address) => {
    expect((await contactOn(given.db, { agencyId, on }))?.address ?? undefined).toBe(address);
  });

  test("is public but for who is in charge", async () => {
    const shown = await publicContactOn(given.db, { agencyId, on: "2025-06-01" });
    expect(shown).toMatchObject({ address: "府前街 2 号" });
    expect(JSON.stringify(shown)).not.toContain("李某");
  });

  test("is not said anew over what somebody else has said meanwhile", async () => {
    const late = await set(old, contact("2025-07-01", { telephone: "1" }));
    expect(late).toMatchObject({ ok: false, error: { kind: "changed-meanwhile" } });
    expect(await contactOn(given.db, { agencyId, on: "2025-07-01" })).toEqual(moved);
  });

  test("stands in the history, old and new", async () => {
    const [latest] = await agencyHistory(given.db, scope, agencyId);
    expect(latest?.changes).toContainEqual({
      field: "address",
      before: "人民路 1 号",
      after: "府前街 2 号",
    });
  });
});

describe("a section", () => {
  const section = (
    name: string,
    days: { fromOn?: LocalDate; untilOn?: LocalDate } = {},
    place = 0,
  ) => ({
    ...{ name, place, fromOn: null, untilOn: null },
    ...days,
  });
  const save = (after: ReturnType<typeof section>, id?: number) =>
    given.db
      .transaction()
      .execute((trx) =>
        setSection(trx, { by, scope }, { agencyId, after, ...(id !== undefined && { id }) }),
      );

  test("is there from its first to its last day, in the agency's order", async () => {
    await save(section("法规科", {}, 20));
    await save(section("办公室", { fromOn: "2024-01-01", untilOn: "2024-12-31" }, 10));
    const names = async (on: LocalDate) =>
      (await sectionsOf(given.db, { agencyId, on })).map(({ name }) => name);
    expect(await names("2023-12-31")).toEqual(["法规科"]);
    expect(await names("2024-01-01")).toEqual(["办公室", "法规科"]);
    expect(await names("2024-12-31")).toEqual(["办公室", "法规科"]);
    expect(await names("2025-01-01")).toEqual(["法规科"]);
  });

  test("is meant by its word, in other brackets and blanks too; another word stays a word", async () => {
    await save(section("政务公开科（信访科）"));
    const on = "2024-01-01";
    const found = await sectionNamed(given.db, { agencyId, on, word: "政务公开科 (信访科)" });
    expect(found?.name).toBe("政务公开科（信访科）");
    expect(await sectionNamed(given.db, { agencyId, on, word: "财务科" })).toBeUndefined();
  });

  test.each([
    [
      "the name of one that is there at the time",
      section("法规科", { fromOn: "2024-06-30" }),
      "name-taken",
    ],
    [
      "an end before its beginning",
      section("新科", { fromOn: "2024-02-02", untilOn: "2024-02-01" }),
      "ends-before-it-begins",
    ],
  ])("does not get %s", async (_, after, kind) => {
    await save(section("法规科", { untilOn: "2024-06-30" }));
    expect(await save(after)).toMatchObject({ ok: false, error: { kind } });
  });

  test("may have a name again that another had until the day before", async () => {
    await save(section("法规科", { untilOn: "2024-06-30" }));
    expect(await save(section("法规科", { fromOn: "2024-07-01" }))).toMatchObject({ ok: true });
  });

  test("of another agency is not changed", async () => {
    const { rows } = await sql<{ id: number }>`
      insert into agency_section (agency_id, name, match_name)
      values (${await givenAgency(given.db, { name: "别的局" })}, '甲科', '甲科') returning id`.execute(
      given.db,
    );
    const answer = await save(section("乙科"), rows[0]?.id ?? 0);
    expect(answer).toMatchObject({ ok: false, error: { kind: "not-found" } });
  });
});

describe("the remedies that a letter names", () => {
  const change = async (reconsiderationOrgan: string | null, from?: LocalDate) => {
    await keepFormerWords(given.db, [{ id: agencyId, reconsiderationOrgan, court: null }], from);
    await sql`update agency set reconsideration_organ = ${reconsiderationOrgan} where id = ${agencyId}`.execute(
      given.db,
    );
  };
  const organ = async (on: LocalDate) =>
    (await remedyOn(given.db, { agencyId, on }))?.reconsiderationOrgan;

  test("are those of its day", async () => {
    await change("县政府");
    await change("市教育局", "2024-07-01");
    expect(await organ("2020-01-01")).toBe("县政府");
    expect(await organ("2024-06-30")).toBe("县政府");
    expect(await organ("2024-07-01")).toBe("市教育局");
    await change(null, "2025-01-01");
    expect(await organ("2024-12-31")).toBe("市教育局");
    expect(await organ("2025-01-01")).toBeNull();
  });
});
