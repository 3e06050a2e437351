import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { read, utils } from "@e965/xlsx";
import { afterAll, beforeEach, expect, test } from "vitest";
import { givenDatabase } from "#tests/support/database.ts";
import { asJson, givenOffice } from "#tests/support/given-office.ts";
import { givenPerson } from "#tests/support/given-person.ts";
import { givenAgency } from "#tests/support/given-stored-report.ts";
import { runCommand } from "#tests/support/run-command.ts";
import { init } from "./init.ts";
import { people } from "./people.ts";

const given = givenDatabase();
const folder = mkdtempSync(join(tmpdir(), "tongming-init-"));
const before = { ...process.env };

beforeEach(() => {
  process.env.DATABASE_URL = given.url;
  process.env.DATA_DIR = folder;
});
afterAll(() => {
  process.env = before;
  rmSync(folder, { recursive: true });
});

async function signIn(account: string, password: string) {
  const sent = asJson("POST", { account, password });
  const answer = await givenOffice(given.db).request("/api/session", sent);
  return { status: answer.status, ...Object(await answer.json()) };
}

const codeIn = (text: string) => /[A-Z2-9]{4}(?:-[A-Z2-9]{4}){3}/.exec(text)?.[0] ?? "";

test("init makes keys and the first administrator, who signs in by the code; again it makes nothing", async () => {
  const first = await runCommand(init, ["--account", "Admin01", "--name", "王管理"]);
  expect(first).toMatchObject({ exit: 0, err: "" });
  const file = join(folder, "keys", "field-keys.json");
  expect(statSync(file).mode & 0o777).toBe(0o600);
  expect(await signIn("admin01", codeIn(first.out))).toMatchObject({ stage: "password" });
  const keys = readFileSync(file, "utf8");
  const again = await runCommand(init, []);
  expect(again.exit).toBe(0);
  expect(again.out).toContain("已有系统管理员（admin01），没有另建");
  expect(readFileSync(file, "utf8")).toBe(keys);
  const { rows } = await given.pool.query(
    "select distinct actor_kind from audit_event where action like 'person.%'",
  );
  expect(rows).toEqual([{ actor_kind: "command-line" }]);
});

test("init leaves broken keys as they are and says so", async () => {
  const other = mkdtempSync(join(tmpdir(), "tongming-broken-"));
  process.env.DATA_DIR = other;
  await runCommand(init, []);
  const file = join(other, "keys", "field-keys.json");
  writeFileSync(file, "{}");
  const refused = await runCommand(init, []);
  expect([refused.exit, refused.out]).toEqual([2, ""]);
  expect(refused.err).toContain("不要另行生成");
  expect(readFileSync(file, "utf8")).toBe("{}");
  rmSync(other, { recursive: true });
});

test("invite writes a code for each of an agency who has no password, and nobody else", async () => {
  const agencyId = await givenAgency(given.db, { name: "青禾县甲局" });
  const elsewhere = await givenAgency(given.db, { name: "青禾县乙局" });
  await givenPerson(given.db, { account: "li", name: "李一", agencyId });
  await givenPerson(given.db, { account: "other", agencyId: elsewhere });
  const output = join(folder, "codes.xlsx");
  const sent = ["invite", "--agency", "青禾县甲局", "-o", output];
  expect(await runCommand(people, sent)).toMatchObject({ exit: 0 });
  expect(statSync(output).mode & 0o777).toBe(0o600);
  const sheet = Object.values(read(readFileSync(output)).Sheets)[0] ?? {};
  const rows = utils.sheet_to_json<Record<string, string>>(sheet);
  expect(rows).toMatchObject([{ 姓名: "李一", 账号: "li" }]);
  const code = rows[0]?.一次性登录码 ?? "";
  expect(await signIn("li", code)).toMatchObject({ stage: "password" });
  // A second round is a second code.
  await runCommand(people, sent);
  expect(await signIn("li", code)).toMatchObject({ status: 401 });
});

test("where the file cannot be written no code is given", async () => {
  const count = async () =>
    (await given.pool.query("select code_hash from credential order by person_id")).rows;
  const codes = await count();
  const output = join(folder, "none", "codes.xlsx");
  const ran = await runCommand(people, ["invite", "--agency", "青禾县甲局", "-o", output]);
  expect([ran.exit, ran.err]).toEqual([2, expect.stringContaining("没有发登录码")]);
  expect(await count()).toEqual(codes);
});

test("reset gives a code in place of a password, and ends all sessions", async () => {
  const ran = await runCommand(people, ["reset", "LI", "--second-factor"]);
  expect(ran.exit).toBe(0);
  expect(await signIn("li", codeIn(ran.out))).toMatchObject({ stage: "password" });
  const nobody = await runCommand(people, ["reset", "nobody"]);
  expect([nobody.exit, nobody.err]).toEqual([2, expect.stringContaining("没有账号“nobody”")]);
});

test.each([
  { args: [], says: "people invite 或 people reset" },
  { args: ["invite", "-o", "a.xlsx"], says: "--agency" },
  { args: ["invite", "--agency", "甲", "-o", "a.csv"], says: "xlsx" },
  { args: ["reset"], says: "缺少账号" },
  { args: ["invite", "--agency", "没有的局", "-o", "a.xlsx"], says: "没有叫“没有的局”的机关" },
])("people $args is refused", async ({ args, says }) => {
  const ran = await runCommand(people, args);
  expect([ran.exit, ran.err]).toEqual([2, expect.stringContaining(says)]);
});
