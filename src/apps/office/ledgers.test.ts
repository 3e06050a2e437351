import { deflateRawSync } from "node:zlib";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { addToken } from "#features/accounts/data/sign-in/tokens.ts";
import { withAccounts } from "#features/accounts/data/tables.ts";
import type { Role } from "#features/accounts/domain/roles.ts";
import { newToken } from "#features/accounts/sign-in/secret-codes.ts";
import { givenDatabase } from "#tests/support/database.ts";
import { givenOffice } from "#tests/support/given-office.ts";
import { givenPerson, givenSession } from "#tests/support/given-person.ts";
import { givenAgency } from "#tests/support/given-stored-report.ts";

const given = givenDatabase();
const agency = { government: 0, education: 0, elsewhere: 0 };
const region = { code: "330196", name: "丙县", level: "county" } as const;
const header = "账号,姓名,角色,手机";

beforeAll(async () => {
  agency.government = await givenAgency(given.db, {
    name: "丙县人民政府",
    kind: "government",
    region,
  });
  agency.education = await givenAgency(given.db, { name: "丙县教育局", region });
  agency.elsewhere = await givenAgency(given.db, { name: "青禾县甲局" });
  await given.pool.query("update agency set parent_id = $1 where id = $2", [
    agency.government,
    agency.education,
  ]);
});
beforeEach(async () => {
  await given.pool.query(
    "truncate person, person_role, credential, ledger_import, ledger_mapping cascade",
  );
});

type Send = (
  method: string,
  path: string,
  body?: string | FormData,
  headers?: Record<string, string>,
) => Promise<{
  status: number;
  // biome-ignore lint/suspicious/noExplicitAny: what is expected of it says what it is.
  body: any;
  text: string;
  headers: Headers;
}>;

async function as(
  role: Role = "system-administrator",
  agencyId: number | null = null,
): Promise<Send> {
  const id = await givenPerson(given.db, { account: `${role}-${agencyId}`, role, agencyId });
  return sending({ ...(await givenSession(given.db, id)), "sec-fetch-site": "same-origin" });
}

async function byToken(permissions: readonly string[], agencyId = agency.education): Promise<Send> {
  const { token, hash } = newToken();
  const row = {
    agencyId,
    name: "人事系统",
    hash,
    permissions,
    untilOn: "2099-12-31",
    madeBy: null,
  } as const;
  await addToken(withAccounts(given.db), row);
  return sending({ authorization: `Bearer ${token}` });
}

function sending(who: Record<string, string>): Send {
  const office = givenOffice(given.db);
  return async (method, path, body, headers = {}) => {
    const answer = await office.request(path, {
      method,
      headers: { ...who, ...headers },
      ...(body !== undefined && { body }),
    });
    const text = await answer.text();
    const isJson = answer.headers.get("content-type")?.includes("json");
    return {
      status: answer.status,
      body: isJson && text ? parsed(text) : undefined,
      text,
      headers: answer.headers,
    };
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function form(
  files: Record<string, string | Uint8Array<ArrayBuffer>>,
  fields: Record<string, string> = {},
): FormData {
  const data = new FormData();
  for (const [name, text] of Object.entries(fields)) data.append(name, text);
  for (const [name, content] of Object.entries(files))
    data.append("file", new File([content], name));
  return data;
}

const people = `/api/ledgers/people`;
const count = async () =>
  Number(
    (await given.pool.query("select count(*) from person where account not like '%-%'")).rows[0]
      .count,
  );

describe("importing over HTTP", () => {
  test("a form of files is one whole; the answer is the object of --json", async () => {
    const send = await as();
    const files = {
      "甲.csv": `${header}\nli,李明,信息员,`,
      "乙.csv": `${header}\nwang,王芳,承办人,`,
    };
    const sent = await send("POST", people, form(files, { agency: "丙县教育局" }));
    expect([sent.status, sent.body]).toEqual([
      200,
      {
        kind: "people",
        agency: "丙县教育局",
        rows: { new: 2, changed: 0, same: 0, skipped: 0, failed: 0 },
        skippedRows: [],
        errors: [],
        warnings: [],
        stored: true,
      },
    ]);
    expect(await count()).toBe(2);
  });

  test("a body of one file is taken by whom the query names; with a token its agency needs no name", async () => {
    const send = await byToken(["people.import"]);
    const sent = await send(
      "POST",
      `${people}?name=${encodeURIComponent("人事.csv")}`,
      `${header}\nli,李明,信息员,`,
      {
        "content-type": "text/csv",
      },
    );
    expect(sent).toMatchObject({ status: 200, body: { agency: "丙县教育局", stored: true } });
    const { rows } = await given.pool.query(
      "select imported_by, actor_kind, file_names from ledger_import",
    );
    expect(rows).toEqual([
      { imported_by: "人事系统", actor_kind: "token", file_names: ["人事.csv"] },
    ]);
  });

  test("a program may post a form with its token, and a page of another site may not with a cookie", async () => {
    const send = await byToken(["people.import"]);
    expect(
      (await send("POST", people, form({ "甲.csv": `${header}\nli,李明,信息员,` }))).status,
    ).toBe(200);
    const stolen = await as();
    const foreign = { "sec-fetch-site": "cross-site", origin: "https://evil.example" };
    expect((await stolen("POST", people, form({ "甲.csv": header }), foreign)).status).toBe(403);
  });

  test("a faulty row stores nothing: 422 with the same object; partial stores the rest", async () => {
    const send = await as();
    const files = { "甲.csv": `${header}\nli,李明,信息员,\nwang,王芳,科员,` };
    const sent = await send("POST", people, form(files, { agency: `${agency.education}` }));
    expect(sent.status).toBe(422);
    expect(sent.body).toMatchObject({
      rows: { new: 1, failed: 1 },
      errors: [{ file: "甲.csv", row: 3, column: "角色", code: "unknown-option", value: "科员" }],
      stored: false,
    });
    expect(await count()).toBe(0);
    const partial = await send("POST", people, form(files, { agency: "丙县教育局", partial: "1" }));
    expect(partial).toMatchObject({ status: 422, body: { stored: true } });
    expect(await count()).toBe(1);
  });

  test("a trial stores nothing; what it asks stands once for each header and word", async () => {
    const send = await as();
    const csv = "登录账号,姓名,职务,工号\nli,李明,科员,1\nwang,王芳,科员,2";
    const first = await send(
      "POST",
      `${people}?dryRun=1&most=10`,
      form({ "甲.csv": csv }, { agency: "丙县教育局" }),
    );
    expect(first).toMatchObject({
      status: 409,
      body: {
        refusals: [{ kind: "missing-columns", columns: ["角色"], others: ["职务", "工号"] }],
      },
    });
    const mapping = { headers: { 职务: "角色" }, values: {}, defaults: {} };
    const fields = { agency: "丙县教育局", mapping: JSON.stringify(mapping) };
    const second = await send("POST", `${people}?dryRun=1&most=1`, form({ "甲.csv": csv }, fields));
    expect(second).toMatchObject({
      status: 422,
      body: {
        counts: { errors: 2 },
        questions: {
          headers: [{ header: "工号", places: ["甲.csv"] }],
          words: [
            { column: "角色", word: "科员", count: 2, places: ["甲.csv第 2 行", "甲.csv第 3 行"] },
          ],
        },
      },
    });
    expect(second.body.errors).toHaveLength(1);
    const values = { 角色: { 科员: "信息员" } };
    const whole = { ...fields, mapping: JSON.stringify({ ...mapping, values }) };
    const third = await send("POST", `${people}?dryRun=1`, form({ "甲.csv": csv }, whole));
    expect(third).toMatchObject({ status: 200, body: { stored: false, rows: { new: 2 } } });
    expect(await count()).toBe(0);
  });

  test("a word may mean something else in single rows, and single rows stay out", async () => {
    const send = await as("system-administrator", agency.education);
    const csv = "登录账号,姓名,角色\nli,李明,科员\nwang,王芳,科员\nzhao,赵强,科员";
    const at = (row: number) => ({ file: "甲.csv", sheet: null, row });
    const asked = await send("POST", `${people}?dryRun=1&most=9`, form({ "甲.csv": csv }));
    expect(asked.body).toMatchObject({
      // The only agency of who imports: what is answered is kept for it.
      ownerOfAll: `${agency.education}`,
      questions: { words: [{ word: "科员", rows: [at(2), at(3), at(4)] }] },
    });
    const rows = [
      { ...at(3), values: { 角色: "承办人" } },
      { ...at(4), leftOut: true },
    ];
    const values = { 角色: { 科员: "信息员" } };
    const fields = {
      mapping: JSON.stringify({ headers: {}, values, defaults: {} }),
      rows: JSON.stringify(rows),
    };
    const done = await send("POST", people, form({ "甲.csv": csv }, fields));
    expect(done).toMatchObject({
      status: 200,
      body: {
        stored: true,
        rows: { new: 2, skipped: 1 },
        skippedRows: [{ ...at(4), because: "按您的选择，没有导入" }],
      },
    });
    const held = await given.pool.query(
      "select account, role from person join person_role on person_id = person.id where account in ('li', 'wang', 'zhao') order by account",
    );
    expect(held.rows).toEqual([
      { account: "li", role: "information-officer" },
      { account: "wang", role: "case-officer" },
    ]);
    const wrong = { rows: JSON.stringify([{ ...at(3), values: { 没有的列: "x" } }]) };
    const refused = await send("POST", people, form({ "甲.csv": csv }, wrong));
    expect([refused.status, refused.body.field]).toEqual([422, "rows"]);
  });

  test("answers are kept for the agency that all rows of a sheet name, where none is chosen", async () => {
    const send = await as("system-administrator", agency.government);
    const csv = "登录账号,姓名,机构,角色\nli,李明,丙县教育局,科员";
    const tried = await send("POST", `${people}?dryRun=1&most=9`, form({ "甲.csv": csv }));
    expect(tried.body.ownerOfAll).toBe(`${agency.education}`);
    const mixed = `${csv}\nwang,王芳,丙县人民政府,科员`;
    const two = await send("POST", `${people}?dryRun=1&most=9`, form({ "甲.csv": mixed }));
    expect(two.body.ownerOfAll).toBeUndefined();
    const ofNobody = await send("GET", `${people}/mapping`);
    expect(ofNobody.body).toBeNull();
  });

  test("a short name of an agency is asked for, with those that are like it, and answered once", async () => {
    const send = await as("system-administrator", agency.government);
    const csv =
      "登录账号,姓名,机构,角色\nli,李明,县教育局,信息员，承办人\nwang,王芳,县教育局,信息员/承办人";
    const tried = await send("POST", `${people}?dryRun=1&most=9`, form({ "甲.csv": csv }));
    expect(tried.body.questions.words).toMatchObject([
      { column: "机构", word: "县教育局", count: 2, options: ["丙县教育局"] },
    ]);
    const mapping = { headers: {}, values: { 机构: { 县教育局: "丙县教育局" } }, defaults: {} };
    const fields = { mapping: JSON.stringify(mapping) };
    const again = await send("POST", `${people}?dryRun=1`, form({ "甲.csv": csv }, fields));
    expect(again).toMatchObject({ status: 200, body: { rows: { new: 2, failed: 0 } } });
  });

  test("answers are kept for agency and kind", async () => {
    const send = await as();
    const path = `${people}/mapping?agency=${agency.education}`;
    expect((await send("GET", path)).body).toEqual({ headers: {}, values: {}, defaults: {} });
    const mapping = {
      headers: { 职务: "角色" },
      values: { 角色: { 科员: "信息员" } },
      defaults: {},
    };
    const json = { "content-type": "application/json" };
    const put = await send("PUT", path, JSON.stringify(mapping), json);
    expect(put.status).toBe(204);
    expect((await send("GET", path)).body).toEqual(mapping);
    expect(
      (await send("GET", `${people}/mapping?agency=${agency.government}`)).body.headers,
    ).toEqual({});
    const unknown = JSON.stringify({ headers: { 职务: "没有的列" } });
    expect((await send("PUT", path, unknown, json)).status).toBe(422);
  });

  test("the faulty rows come as a sheet, which corrected is imported", async () => {
    const send = await as();
    const files = { "甲.csv": `${header}\nli,李明,信息员,\nwang,王芳,科员,` };
    const sheet = await send(
      "POST",
      people,
      form(files, { agency: "丙县教育局", answer: "errors" }),
    );
    expect(sheet.status).toBe(200);
    expect(sheet.headers.get("content-type")).toContain("spreadsheetml");
    expect(sheet.headers.get("content-disposition")).toContain("errors.xlsx");
    expect(await count()).toBe(0);
  });

  test("progress comes in lines, and last the answer", async () => {
    const send = await as();
    const files = { "甲.csv": `${header}\nli,李明,信息员,` };
    const sent = await send("POST", people, form(files, { agency: "丙县教育局" }), {
      accept: "application/x-ndjson",
    });
    const lines = sent.text
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(lines[0]).toEqual({ progress: { rows: 0, step: "read" } });
    expect(lines.at(-1)).toMatchObject({ status: 200, answer: { stored: true } });
  });

  test("what is named and is none is told with its remedy", async () => {
    const send = await as();
    const unknown = await send(
      "POST",
      people,
      form({ "甲.csv": header }, { agency: "丙县没有局" }),
    );
    expect(unknown).toMatchObject({
      status: 422,
      body: { detail: expect.stringContaining("没有叫") },
    });
    const badMapping = await send("POST", people, form({ "甲.csv": header }, { mapping: "{" }));
    expect(badMapping).toMatchObject({ status: 422, body: { field: "mapping" } });
    expect(await send("POST", people, form({}))).toMatchObject({
      status: 422,
      body: { title: "没有文件" },
    });
    const broken = await send("POST", people, "--x\r\nnothing", {
      "content-type": "multipart/form-data; boundary=x",
    });
    expect(broken).toMatchObject({ status: 422, body: { title: "提交的内容不完整" } });
    expect((await send("POST", "/api/ledgers/nothing", "x")).status).toBe(404);
  });
});

describe("an administrator of one agency", () => {
  test("imports its own people, and rows of another agency are errors", async () => {
    const send = await as("system-administrator", agency.education);
    const rows = "账号,机构,姓名,角色\nli,丙县教育局,李明,信息员\nwang,青禾县甲局,王芳,信息员";
    const sent = await send("POST", people, form({ "甲.csv": rows }));
    expect(sent.body.errors).toMatchObject([{ row: 3, column: "机构", code: "unknown-reference" }]);
    const other = await send("POST", people, form({ "甲.csv": header }, { agency: "青禾县甲局" }));
    expect(other.status).toBe(403);
    expect(
      (await send("GET", `${people}?agencyName=${encodeURIComponent("青禾县甲局")}`)).status,
    ).toBe(403);
  });

  test("of a department imports no agencies; of a government those of its region", async () => {
    const register = { "机构.csv": "名称,类别,上级\n丙县档案局,政府部门,丙县人民政府" };
    const education = await as("system-administrator", agency.education);
    const path = "/api/ledgers/agencies?region=330196";
    expect((await education("POST", path, form(register))).status).toBe(403);
    const government = await as("system-administrator", agency.government);
    expect(await government("POST", path, form(register))).toMatchObject({
      status: 200,
      body: { stored: true },
    });
    const elsewhere = { "机构.csv": "名称,类别,行政区划\n青禾县乙局,政府部门,330199" };
    const sent = await government("POST", "/api/ledgers/agencies", form(elsewhere));
    expect(sent.body.errors).toMatchObject([{ column: "行政区划" }]);
  });
});

describe("exporting over HTTP", () => {
  test("gives what an import reads back unchanged, and leaves an event where people are read in clear", async () => {
    const send = await as();
    const csv = `${header}\nli,李明,信息员,13800000001`;
    await send("POST", people, form({ "甲.csv": csv }, { agency: "丙县教育局" }));
    for (const format of ["xlsx", "csv", "ndjson"]) {
      const answer = await givenOffice(given.db).request(
        `${people}?agency=${agency.education}&format=${format}`,
        {
          headers: await givenSession(
            given.db,
            await givenPerson(given.db, { account: "a-b", role: "auditor", agencyId: null }),
          ),
        },
      );
      const bytes = new Uint8Array(await answer.arrayBuffer());
      const again = await send("POST", people, form({ [`出.${format}`]: bytes }));
      expect([format, again.body?.rows]).toEqual([
        format,
        { new: 0, changed: 0, same: 1, skipped: 0, failed: 0 },
      ]);
    }
    const events = await given.pool.query(
      "select actor_name from audit_event where action = 'ledger.exported'",
    );
    expect(events.rows).toHaveLength(3);
    expect((await send("GET", `${people}?agency=${agency.education}&year=2024`)).status).toBe(422);
    expect((await send("GET", `${people}?agency=${agency.education}&format=pdf`)).status).toBe(422);
    expect((await send("GET", people)).status).toBe(422);
  });

  test("the template is an empty sheet, and the kinds say who may", async () => {
    const send = await byToken(["ledgers.list"]);
    const template = await send("GET", `${people}/template`);
    expect([template.status, template.headers.get("content-type")]).toEqual([
      200,
      expect.stringContaining("spreadsheetml"),
    ]);
    const { body } = await send("GET", "/api/ledgers");
    expect(body.find(({ kind }: { kind: string }) => kind === "people")).toMatchObject({
      name: "人员",
      owner: "agency",
      permissions: { read: "people.export", write: "people.import" },
    });
  });
});

describe("taking an import back", () => {
  const imported = async (send: Send, csv: string) =>
    await send("POST", people, form({ "甲.csv": csv }, { agency: "丙县教育局" }));
  const latest = async (send: Send) => (await send("GET", `${people}/imports`)).body.imports[0];

  test("removes what it made, and turns cells back that it changed", async () => {
    const send = await as();
    await imported(send, `${header}\nli,李明,信息员,13800000001`);
    await imported(send, `${header}\nli,李明,承办人,13900000002\nwang,王芳,信息员,`);
    const { id, mayUndo } = await latest(send);
    expect(mayUndo).toBe(true);
    expect(await send("DELETE", `${people}/imports/${id}`)).toMatchObject({
      status: 200,
      body: { removed: 1, turnedBack: 1 },
    });
    const again = await imported(send, `${header}\nli,李明,信息员,13800000001`);
    expect(again.body.rows).toMatchObject({ same: 1 });
    expect(await count()).toBe(1);
    const twice = await send("DELETE", `${people}/imports/${id}`);
    expect(twice).toMatchObject({ status: 409, body: { title: "这次导入已经撤销" } });
    const { rows } = await given.pool.query(
      "select actor_kind, details from audit_event where action = 'ledger.import-undone'",
    );
    expect(rows).toMatchObject([{ actor_kind: "person", details: { removed: 1, turnedBack: 1 } }]);
  });

  test("is refused with the reason where somebody was changed or has signed in since, and nothing is taken back", async () => {
    const send = await as();
    await imported(send, `${header}\nli,李明,信息员,\nwang,王芳,信息员,`);
    const { id } = await latest(send);
    const { rows } = await given.pool.query("select id from person where account = 'li'");
    const json = { "content-type": "application/json" };
    await send("PATCH", `/api/people/${rows[0].id}`, JSON.stringify({ fullTime: true }), json);
    const refused = await send("DELETE", `${people}/imports/${id}`);
    expect(refused.status).toBe(409);
    expect(refused.body.detail).toContain("li，丙县教育局：导入以后又办理过“修改人员资料”");
    expect(await count()).toBe(2);
  });

  test("is refused where a later import changed the same, and then goes one after the other", async () => {
    const send = await as();
    await imported(send, `${header}\nli,李明,信息员,`);
    const first = await latest(send);
    await imported(send, `${header}\nli,李明,承办人,`);
    const second = await latest(send);
    expect((await send("DELETE", `${people}/imports/${first.id}`)).status).toBe(409);
    expect((await send("DELETE", `${people}/imports/${second.id}`)).status).toBe(200);
    expect((await send("DELETE", `${people}/imports/${first.id}`)).status).toBe(200);
    expect(await count()).toBe(0);
  });

  test("ends with its day, and is nobody's of another agency", async () => {
    const send = await as();
    await imported(send, `${header}\nli,李明,信息员,`);
    const { id } = await latest(send);
    const other = await as("system-administrator", agency.elsewhere);
    expect((await other("DELETE", `${people}/imports/${id}`)).status).toBe(404);
    expect((await other("GET", `${people}/imports`)).body.imports).toEqual([]);
    await given.pool.query("update ledger_import set imported_at = now() - interval '2 days'");
    expect(await send("DELETE", `${people}/imports/${id}`)).toMatchObject({
      status: 409,
      body: { title: "只能在当天撤销" },
    });
  });
});

describe("files of strangers", () => {
  test.each([
    {
      what: "no table at all",
      bytes: Buffer.from("%PDF-1.7\n%\xe2\xe3\n1 0 obj", "latin1"),
      kind: "",
    },
    {
      what: "a zip that is cut",
      bytes: Buffer.from("504b0304140000000800", "hex"),
      kind: "damaged",
    },
    { what: "an empty file", bytes: Buffer.alloc(0), kind: "empty" },
    { what: "a sheet of gigabytes in a small zip", bytes: bomb(), kind: "" },
  ])("$what is refused, and nothing is left", async ({ bytes, kind }) => {
    const send = await as();
    const sent = await send(
      "POST",
      people,
      form({ "甲.xlsx": new Uint8Array(bytes) }, { agency: "丙县教育局" }),
    );
    expect(sent.status).toBe(409);
    if (kind) expect(sent.body.refusals).toMatchObject([{ kind }]);
    expect(sent.body.detail).toContain("甲.xlsx");
    expect(await count()).toBe(0);
  });

  test("what announces more than is taken is refused unread", async () => {
    const send = await as();
    const sent = await send("POST", people, "x", { "content-length": `${300 * 1024 * 1024}` });
    expect(sent).toMatchObject({ status: 409, body: { title: "文件过大" } });
  });

  test("too many files, too long fields and a name with folders do no harm", async () => {
    const send = await as();
    const many = Object.fromEntries(Array.from({ length: 51 }, (_, at) => [`${at}.csv`, header]));
    expect(await send("POST", people, form(many))).toMatchObject({
      status: 422,
      body: { title: "文件太多" },
    });
    const long = form({ "甲.csv": header }, { mapping: "x".repeat(300_000) });
    expect((await send("POST", people, long)).status).toBe(422);
    const named = form(
      { "../../etc/passwd": `${header}\nli,李明,科员,` },
      { agency: "丙县教育局" },
    );
    expect((await send("POST", people, named)).body.errors[0].file).toBe("passwd");
  });
});

/** A workbook whose only part says that it holds far more than it is long. */
function bomb(): Buffer {
  const data = deflateRawSync(Buffer.alloc(64 * 1024 * 1024, "<"));
  const name = Buffer.from("xl/worksheets/sheet1.xml");
  const size = 64 * 1024 * 1024;
  const local = Buffer.alloc(30);
  local.writeUInt32LE(0x04034b50, 0);
  local.writeUInt16LE(20, 4);
  local.writeUInt16LE(8, 8);
  local.writeUInt32LE(data.length, 18);
  local.writeUInt32LE(size, 22);
  local.writeUInt16LE(name.length, 26);
  const central = Buffer.alloc(46);
  central.writeUInt32LE(0x02014b50, 0);
  central.writeUInt16LE(20, 6);
  central.writeUInt16LE(8, 10);
  central.writeUInt32LE(data.length, 20);
  central.writeUInt32LE(size, 24);
  central.writeUInt16LE(name.length, 28);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(central.length + name.length, 12);
  end.writeUInt32LE(local.length + name.length + data.length, 16);
  return Buffer.concat([local, name, data, central, name, end]);
}

describe("taking an import of agencies back", () => {
  const path = "/api/ledgers/agencies";
  const register = async () => {
    const { rows } = await given.pool.query(
      `select agency.name, parent.name as parent from agency left join agency as parent on parent.id = agency.parent_id
       where agency.region_code = '330196' and agency.name like '丙县%局' order by agency.name`,
    );
    return rows;
  };

  test("removes those that it made and puts others back under whom they stood, under the name they had", async () => {
    const send = await as();
    const before = await register();
    const lines = [
      "名称,类别,上级,曾用名,更名日期",
      "丙县教育体育局,政府部门,丙县新设开发区,丙县教育局,2024-03-01",
      "丙县新设开发区,开发区（园区）,丙县人民政府,,",
    ];
    const sent = await send(
      "POST",
      `${path}?region=330196`,
      form({ "机构.csv": lines.join("\n") }),
    );
    expect(sent).toMatchObject({ status: 200, body: { rows: { new: 1, changed: 1 } } });
    expect(await register()).not.toEqual(before);
    const { id } = (await send("GET", `${path}/imports`)).body.imports[0];
    const undone = await send("DELETE", `${path}/imports/${id}`);
    expect(undone).toMatchObject({ status: 200, body: { removed: 1, turnedBack: 1 } });
    expect(await register()).toEqual(before);
  });

  test("is refused where people were registered in one that it made", async () => {
    const send = await as();
    const csv = "名称,类别\n丙县信访局,政府部门";
    await send("POST", `${path}?region=330196`, form({ "机构.csv": csv }));
    const { id } = (await send("GET", `${path}/imports`)).body.imports[0];
    const { rows } = await given.pool.query("select id from agency where name = '丙县信访局'");
    await givenPerson(given.db, { account: "zhou", agencyId: rows[0].id });
    const refused = await send("DELETE", `${path}/imports/${id}`);
    expect(refused).toMatchObject({
      status: 409,
      body: { title: "导入的记录已被其他记录引用，没有撤销" },
    });
  });
});
