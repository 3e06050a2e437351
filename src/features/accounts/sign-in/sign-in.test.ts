import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { givenDatabase } from "#tests/support/database.ts";
import { asJson, givenOffice } from "#tests/support/given-office.ts";
import { givenPerson } from "#tests/support/given-person.ts";
import { givenAgency } from "#tests/support/given-stored-report.ts";
import { savePassword } from "../data/sign-in/credentials.ts";
import { withAccounts } from "../data/tables.ts";
import type { Role } from "../domain/roles.ts";
import { invite } from "../people/invite.ts";
import { hashPassword } from "./hash-password.ts";
import { totpCode } from "./totp.ts";

const given = givenDatabase();
const password = "lantern gravel otter plum";
const system = { actor: { kind: "system", name: "测试" } } as const;
let agencyId = 0;

beforeAll(async () => {
  agencyId = await givenAgency(given.db, { name: "青禾县人民政府办公室" });
});

/** A browser at the office: keeps the cookie. */
function newBrowser() {
  const office = givenOffice(given.db);
  let cookie = "";
  return {
    get cookie() {
      return cookie;
    },
    set cookie(value: string) {
      cookie = value;
    },
    async send(method: string, path: string, body?: unknown) {
      const answer = await office.request(path, asJson(method, body, cookie ? { cookie } : {}));
      const set = answer.headers.get("set-cookie");
      if (set) cookie = set.split(";")[0] ?? "";
      const text = await answer.text();
      return { status: answer.status, set, body: text ? JSON.parse(text) : undefined };
    },
  };
}

async function person(account: string, role: Role = "case-officer", withPassword = true) {
  const id = await givenPerson(given.db, { account, name: `名${account}`, role, agencyId });
  if (withPassword) {
    const quick = { log2: 10, blockSize: 8, rounds: 1 };
    await savePassword(withAccounts(given.db), id, await hashPassword(password, quick));
  }
  return id;
}

const codeFor = (id: number, account: string) =>
  withAccounts(given.db)
    .transaction()
    .execute((trx) => invite(trx, system, { id, account }));

describe("name and password", () => {
  test("open the office, with a cookie that no script and no other host can have", async () => {
    await person("plain");
    const browser = newBrowser();
    expect((await browser.send("GET", "/api/session")).body).toEqual({ stage: "none" });
    const begun = await browser.send("POST", "/api/session", { account: "PLAIN ", password });
    expect(begun).toMatchObject({ status: 200, body: { stage: "full" } });
    expect(begun.set).toMatch(
      /^__Host-tongming=[\w-]{43}; Path=\/; HttpOnly; Secure; SameSite=Strict$/,
    );
    const self = (await browser.send("GET", "/api/session")).body;
    expect(self).toMatchObject({
      stage: "full",
      person: { account: "plain", name: "名plain" },
      agencies: [{ id: agencyId, name: "青禾县人民政府办公室", roles: [{ name: "承办人" }] }],
    });
    expect(self.permissions).toContain("people.list");
    expect(self.permissions).not.toContain("people.edit");
  });

  test("are told apart in nothing: a wrong password, a wrong name, one who has left", async () => {
    await person("known");
    const id = await person("gone");
    await given.pool.query("update person set left_at = now() where id = $1", [id]);
    const ask = async (account: string) => {
      const { status, body, set } = await newBrowser().send("POST", "/api/session", {
        account,
        password: "not the password at all",
      });
      return { status, body, set };
    };
    const wrong = await ask("known");
    expect(wrong).toMatchObject({ status: 401, set: null, body: { title: "账号或口令不正确" } });
    expect(await ask("nobody")).toEqual(wrong);
    expect(await ask("gone")).toEqual(wrong);
  });

  test.each([
    { rule: "an account that there is", account: "locked" },
    { rule: "one that there is not", account: "nobody-there" },
  ])("lock $rule after five wrong ones, whatever comes sixth", async ({ account }) => {
    await person("locked");
    const browser = newBrowser();
    const statuses = [];
    for (let turn = 0; turn < 5; turn += 1) {
      const sent = { account, password: `wrong ${turn}` };
      statuses.push((await browser.send("POST", "/api/session", sent)).status);
    }
    expect(statuses).toEqual([401, 401, 401, 401, 401]);
    const sixth = await browser.send("POST", "/api/session", { account, password });
    expect([sixth.status, sixth.body.detail]).toEqual([429, expect.stringContaining("15 分钟后")]);
    await given.pool.query("update sign_in_failure set locked_until = now() - interval '1 s'");
    const after = await browser.send("POST", "/api/session", { account, password });
    expect(after.status).toBe(account === "locked" ? 200 : 401);
  });

  test("guesses at the same time are counted one by one", async () => {
    await person("rushed");
    const browser = newBrowser();
    const sent = Array.from({ length: 12 }, (_, turn) =>
      browser.send("POST", "/api/session", { account: "rushed", password: `wrong ${turn}` }),
    );
    const statuses = (await Promise.all(sent)).map(({ status }) => status);
    expect(statuses.filter((status) => status === 401)).toHaveLength(5);
  });
});

describe("a session", () => {
  async function signedIn(account: string) {
    const id = await person(account);
    const browser = newBrowser();
    await browser.send("POST", "/api/session", { account, password });
    return { id, browser };
  }
  const stage = async (browser: ReturnType<typeof newBrowser>) =>
    (await browser.send("GET", "/api/session")).body.stage;

  test("is new at each sign-in, and stored as a hash alone", async () => {
    const { browser } = await signedIn("renewed");
    const before = browser.cookie;
    await browser.send("POST", "/api/session", { account: "renewed", password });
    expect(browser.cookie).not.toBe(before);
    const old = newBrowser();
    old.cookie = before;
    expect(await stage(old)).toBe("none");
    const token = browser.cookie.split("=")[1] ?? "";
    const { rows } = await given.pool.query("select * from office_session");
    expect(JSON.stringify(rows)).not.toContain(token);
  });

  test.each([
    { rule: "15 minutes without a request", set: "seen_at = now() - interval '16 minutes'" },
    { rule: "12 hours in any case", set: "signed_in_at = now() - interval '13 hours'" },
  ])("ends after $rule", async ({ set }) => {
    const { id, browser } = await signedIn("ended");
    expect(await stage(browser)).toBe("full");
    await given.pool.query(`update office_session set ${set} where person_id = $1`, [id]);
    expect(await stage(browser)).toBe("none");
  });

  test("ends on signing out, and on a change of the password everywhere else", async () => {
    const { browser } = await signedIn("leaving");
    const other = newBrowser();
    await other.send("POST", "/api/session", { account: "leaving", password });
    const next = "春天的第三只猫最爱吃枇杷罐头";
    const wrong = { password: next, current: "not it" };
    expect((await browser.send("PUT", "/api/session/password", wrong)).status).toBe(422);
    const weak = { password: "password1234", current: password };
    const refused = await browser.send("PUT", "/api/session/password", weak);
    expect([refused.status, refused.body.field]).toEqual([422, "password"]);
    const right = { password: next, current: password };
    expect((await browser.send("PUT", "/api/session/password", right)).status).toBe(200);
    expect([await stage(browser), await stage(other)]).toEqual(["full", "none"]);
    expect((await browser.send("DELETE", "/api/session")).status).toBe(204);
    expect(await stage(browser)).toBe("none");
  });

  test("is listed with the others, and each can be ended", async () => {
    const { browser } = await signedIn("listed");
    const other = newBrowser();
    await other.send("POST", "/api/session", { account: "listed", password });
    const { sessions } = (await browser.send("GET", "/api/sessions")).body;
    expect(sessions.map((one: { isCurrent: boolean }) => one.isCurrent)).toEqual([false, true]);
    const gone = await browser.send("DELETE", `/api/sessions/${sessions[0].id}`);
    expect([gone.status, await stage(other)]).toEqual([204, "none"]);
  });
});

describe("a one-time code", () => {
  test("lets in once, to set a password", async () => {
    const id = await person("invited", "case-officer", false);
    const { code } = await codeFor(id, "invited");
    const browser = newBrowser();
    const typed = code.toLowerCase().replaceAll("-", " ");
    const begun = await browser.send("POST", "/api/session", {
      account: "invited",
      password: typed,
    });
    expect(begun.body).toEqual({ stage: "password" });
    expect((await browser.send("GET", "/api/people")).status).toBe(401);
    const set = await browser.send("PUT", "/api/session/password", { password });
    expect(set.body).toEqual({ stage: "full" });
    const again = await newBrowser().send("POST", "/api/session", {
      account: "invited",
      password: code,
    });
    expect(again.status).toBe(401);
  });

  test("is worth nothing after its days", async () => {
    const id = await person("late", "case-officer", false);
    const { code } = await codeFor(id, "late");
    await given.pool.query("update credential set code_until = now() where person_id = $1", [id]);
    const sent = { account: "late", password: code };
    expect((await newBrowser().send("POST", "/api/session", sent)).status).toBe(401);
  });
});

describe("a second factor", () => {
  // A code must not grow old between two steps of a test.
  beforeAll(() => {
    vi.useFakeTimers({ toFake: ["Date"], now: Date.now() });
  });
  afterAll(() => {
    vi.useRealTimers();
  });

  async function enrolled(account: string) {
    await person(account, "reviewer");
    const browser = newBrowser();
    const begun = await browser.send("POST", "/api/session", { account, password });
    const { secret, address } = (await browser.send("POST", "/api/session/enrolment", {})).body;
    // Half a minute ago: the code of now stays good for the sign-in that follows.
    const first = totpCode(secret, Date.now() - 30_000);
    const confirmed = await browser.send("PUT", "/api/session/enrolment", { code: first });
    return { begun, browser, secret, address, confirmed, codes: confirmed.body.recoveryCodes };
  }

  test("is asked of who signs: enrolled at the first sign-in, given at the next", async () => {
    const { begun, secret, address, confirmed, codes } = await enrolled("signer");
    expect(begun.body).toEqual({ stage: "enrol" });
    expect(address).toContain("%E9%80%9A%E6%98%8E%E6%B5%8B%E8%AF%95:signer?secret=");
    expect(confirmed.body.stage).toBe("full");
    expect(codes).toHaveLength(10);
    const { rows } = await given.pool.query("select * from second_factor");
    expect(JSON.stringify(rows)).not.toContain(secret);

    const browser = newBrowser();
    const next = await browser.send("POST", "/api/session", { account: "signer", password });
    expect(next.body).toEqual({ stage: "second-factor" });
    expect((await browser.send("GET", "/api/people")).status).toBe(401);
    const before = browser.cookie;
    const wrong = await browser.send("POST", "/api/session/second-factor", { code: "000000" });
    expect(wrong.status).toBe(409);
    const code = totpCode(secret, Date.now());
    const through = await browser.send("POST", "/api/session/second-factor", { code });
    expect(through.body).toEqual({ stage: "full" });
    expect(browser.cookie).not.toBe(before);

    const replayed = newBrowser();
    await replayed.send("POST", "/api/session", { account: "signer", password });
    const seen = await replayed.send("POST", "/api/session/second-factor", { code });
    expect(seen.status).toBe(409);
  });

  test("ends the sessions of before, once it is in use", async () => {
    await person("late-signer", "reviewer");
    const other = newBrowser();
    await other.send("POST", "/api/session", { account: "late-signer", password });
    const { browser } = await enrolled("late-signer");
    const stages = [browser, other].map(
      async (one) => (await one.send("GET", "/api/session")).body,
    );
    expect(await Promise.all(stages)).toMatchObject([{ stage: "full" }, { stage: "none" }]);
  });

  test("can be a recovery code, each once", async () => {
    const { codes } = await enrolled("telephoneless");
    const give = async () => {
      const browser = newBrowser();
      await browser.send("POST", "/api/session", { account: "telephoneless", password });
      const sent = { recoveryCode: codes[0] };
      return await browser.send("POST", "/api/session/second-factor", sent);
    };
    expect((await give()).body).toEqual({ stage: "full", codesLeft: 9 });
    expect((await give()).status).toBe(409);
  });

  test("is not guessed: wrong codes lock as wrong passwords do", async () => {
    await enrolled("guessed");
    const browser = newBrowser();
    await browser.send("POST", "/api/session", { account: "guessed", password });
    const statuses = [];
    for (let turn = 0; turn < 5; turn += 1) {
      const sent = { recoveryCode: `AAAA-AAAA-AAAA-AAA${turn + 2}` };
      statuses.push((await browser.send("POST", "/api/session/second-factor", sent)).status);
    }
    // The password counted as one.
    expect(statuses).toEqual([409, 409, 409, 409, 429]);
  });

  test("is not taken away without the password and a code of it", async () => {
    const { browser, secret } = await enrolled("careful");
    const without = await browser.send("POST", "/api/session/enrolment", { password });
    expect(without.status).toBe(409);
    const code = totpCode(secret, Date.now());
    const wrongPassword = await browser.send("POST", "/api/session/enrolment", {
      password: "no",
      code,
    });
    expect(wrongPassword.status).toBe(409);
    const right = await browser.send("POST", "/api/session/enrolment", { password, code });
    expect(right.status).toBe(200);
  });

  test("that is begun anew leaves the old one until its first code is given", async () => {
    const { browser, secret: old } = await enrolled("changes-mind");
    const signIn = async (code: string) => {
      const other = newBrowser();
      await other.send("POST", "/api/session", { account: "changes-mind", password });
      return (await other.send("POST", "/api/session/second-factor", { code })).status;
    };
    const given = { password, code: totpCode(old, Date.now()) };
    const begun = await browser.send("POST", "/api/session/enrolment", given);
    expect(begun.status).toBe(200);
    const { secret } = begun.body;
    expect(await signIn(totpCode(secret, Date.now()))).toBe(409);
    vi.setSystemTime(Date.now() + 30_000);
    expect(await signIn(totpCode(old, Date.now()))).toBe(200);
    const confirm = (code: string) => browser.send("PUT", "/api/session/enrolment", { code });
    expect((await confirm(totpCode(old, Date.now() + 30_000))).status).toBe(409);
    expect((await confirm(totpCode(secret, Date.now()))).body).toMatchObject({ stage: "full" });
    expect((await confirm(totpCode(secret, Date.now() + 30_000))).status).toBe(409);
    vi.setSystemTime(Date.now() + 30_000);
    expect(await signIn(totpCode(old, Date.now()))).toBe(409);
    expect(await signIn(totpCode(secret, Date.now()))).toBe(200);
  });
});

test("every sign-in and every refusal is recorded, and no name that may be a password", async () => {
  await newBrowser().send("POST", "/api/session", { account: "my-secret-pass", password: "x" });
  const { rows } = await given.pool.query("select action, details, subject_id from audit_event");
  const actions = new Set(rows.map((row) => row.action));
  for (const action of ["session.begun", "session.refused", "person.password-changed"]) {
    expect(actions).toContain(action);
  }
  expect(JSON.stringify(rows)).not.toContain("my-secret-pass");
});
