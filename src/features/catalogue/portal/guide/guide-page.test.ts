import { sql } from "kysely";
import { beforeAll, expect, test } from "vitest";
import { localDate } from "#kernel/local-date.ts";
import { raiseContentVersion } from "#platform/db/raise-content-version.ts";
import { givenDatabase } from "#tests/support/database.ts";
import { givenApp } from "#tests/support/given-app.ts";
import { givenAgency } from "#tests/support/given-stored-report.ts";
import { signedText } from "../../domain/guide.ts";

const given = givenDatabase();
const app = () => givenApp(given.db, { today: () => localDate(2026, 3, 2) });
let agencyId = 0;

beforeAll(async () => {
  agencyId = await givenAgency(given.db, { name: "青禾县水利局" });
  await sql`insert into agency_contact (agency_id, from_on, office, address, telephone, person_in_charge)
    values (${agencyId}, '2026-01-01', '办公室', '青禾县堤东路 8 号', '0990-5557766', '钱某某')`.execute(
    given.db,
  );
});

const pageOf = async (path = "") =>
  (await app().request(`/agencies/${agencyId}/disclosure-guide/${path}`)).text();

async function publish(access: string) {
  const words = { classification: "水旱灾害防御等", arrangement: "按索引号", access };
  const signed = signedText({
    words: { ...words, requests: "", supervision: "" },
    reviewOn: "2027-03-01",
  });
  await given.db.transaction().execute(async (trx) => {
    await sql`insert into disclosure_guide_version (agency_id, number, signed, published_on)
      select ${agencyId}, count(*) + 1, ${signed}, '2026-03-01' from disclosure_guide_version`.execute(
      trx,
    );
    await raiseContentVersion(trx, ["catalogue"], { agencies: [agencyId] });
  });
}

test("without a guide the page says so, and still who is asked and how; nobody in charge is named", async () => {
  const page = await pageOf();
  expect(page).toContain("还没有公布公开指南");
  expect(page).toMatch(/政府信息公开工作机构<\/h2>.*青禾县堤东路 8 号.*0990-5557766/s);
  expect(page).toMatch(/邮寄<\/dt><dd>青禾县堤东路 8 号，办公室；信封注明/);
  expect(page).not.toContain("钱某某");
  expect((await app().request(`/agencies/${agencyId}/disclosure-guide/guide.pdf`)).status).toBe(
    404,
  );
});

test("the guide that was signed last is shown, escaped, beside what the register says today", async () => {
  await publish("旧的办法");
  await publish("<b>网站</b>\n查阅点");
  const page = await pageOf();
  expect(page).toMatch(
    /分类<\/h2><p>水旱灾害防御等.*<p>&lt;b&gt;网站&lt;\/b&gt;<\/p><p>查阅点<\/p>/s,
  );
  expect(page).not.toContain("旧的办法");
  expect(page).toMatch(/aria-current="page">公开指南<\/a>/);
  await sql`update agency_contact set telephone = '0990-5550000' where agency_id = ${agencyId}`.execute(
    given.db,
  );
  expect(await pageOf()).toContain("0990-5550000");
});

test("all guides stand in one list, each once as it was published last", async () => {
  const list = await (await app().request("/disclosure-guides/")).text();
  const led = [...list.matchAll(/href="(\/agencies\/\d+\/disclosure-guide\/)"/g)];
  expect(led.map(([, path]) => path)).toEqual([`/agencies/${agencyId}/disclosure-guide/`]);
  expect((await app().request("/disclosure-guides/page-2/")).status).toBe(404);
});

test("as a file it says the same", async () => {
  const answer = await app().request(`/agencies/${agencyId}/disclosure-guide/guide.docx`);
  expect(answer.headers.get("content-disposition")).toContain("attachment");
  expect((await answer.arrayBuffer()).byteLength).toBeGreaterThan(2000);
});
