import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import {
  appendFileSync,
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { createInterface } from "node:readline";
import { Client } from "pg";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { findHome } from "./home.ts";
import { initialise } from "./initialise.ts";
import { isAlive, pidIn } from "./process-of.ts";
import { findUser, isRoot } from "./system-user.ts";

const program = join(import.meta.dirname, "../../../../tests/support/running/embedded-program.ts");

/** A data folder made once: most tests begin with a copy of it. */
let made = "";

beforeAll(() => {
  made = join(mkdtempSync(join(tmpdir(), "tongming-embedded-")), "postgres");
  chmodSync(dirname(made), 0o755);
  initialise(findHome(made));
});
afterAll(() => rmSync(dirname(made), { recursive: true }));

const folders: string[] = [];
const programs: ChildProcess[] = [];

afterEach(async () => {
  for (const one of programs.splice(0)) one.kill("SIGKILL");
  for (const folder of folders.splice(0)) {
    const pid = ["postgres", "x/postgres"].map((name) => pidIn(join(folder, name))).find(Boolean);
    if (pid && isAlive(pid)) process.kill(pid, "SIGQUIT");
    await expect.poll(() => pid && isAlive(pid), { timeout: 10_000 }).toBeFalsy();
    rmSync(folder, { recursive: true, force: true });
  }
});

/** A folder that the server's user can enter. */
function givenFolder(mode = 0o755): string {
  const folder = mkdtempSync(join(tmpdir(), "tongming-embedded-"));
  chmodSync(folder, mode);
  folders.push(folder);
  return folder;
}

interface Using {
  readonly url: string;
  readonly folder: string;
  readonly kinds: readonly string[];
  readonly program: ChildProcess;
  readonly stop: () => Promise<void>;
}

interface Line {
  readonly kind?: string;
  readonly url?: string;
  readonly folder?: string;
  readonly refused?: { readonly kind: string };
}

async function use(args: readonly string[], user?: { uid: number; gid: number }): Promise<Using> {
  const child = spawn(process.execPath, [program, ...args], {
    stdio: ["pipe", "pipe", "inherit"],
    ...user,
  });
  programs.push(child);
  const kinds: string[] = [];
  const exited = once(child, "exit");
  for await (const text of createInterface({ input: child.stdout })) {
    const { kind, url, folder, refused }: Line = JSON.parse(text);
    if (refused) throw new Error(JSON.stringify(refused));
    if (kind) kinds.push(kind);
    if (!url || !folder) continue;
    const stop = async () => {
      child.stdin.end();
      await exited;
    };
    return { url, folder, kinds, program: child, stop };
  }
  throw new Error("the program ended");
}

async function query(url: string, text: string): Promise<unknown> {
  const client = new Client({ connectionString: url });
  client.on("error", () => {});
  await client.connect();
  try {
    const { rows } = await client.query(text);
    return rows.map((row) => Object.values(row)[0]);
  } finally {
    await client.end();
  }
}

const postgresIn = (folder: string) => join(folder, "postgres");

function givenData(): string {
  const folder = postgresIn(givenFolder());
  spawnSync("cp", ["-a", made, folder]);
  return folder;
}

test("a new folder is made, durable, closed to the network, and the server stops with the program", async () => {
  const folder = givenFolder();
  const using = await use([postgresIn(folder)]);
  expect(using.kinds).toEqual(["initialising", "started"]);
  expect(await query(using.url, "select current_database()")).toEqual(["tongming"]);
  expect(
    await query(
      using.url,
      `select setting from pg_settings where name in
       ('fsync', 'full_page_writes', 'listen_addresses', 'synchronous_commit') order by name`,
    ),
  ).toEqual(["on", "on", "", "on"]);
  expect(statSync(using.folder).mode & 0o777).toBe(0o700);
  const rules = readFileSync(join(using.folder, "pg_hba.conf"), "utf8").match(/^[^#\n].*$/gm) ?? [];
  expect(rules.filter((rule) => !rule.endsWith("scram-sha-256"))).toEqual([]);
  await expect(query(using.url.replace(/:[^:@]+@/, ":wrong@"), "select 1")).rejects.toThrow(
    "password authentication failed",
  );

  const pid = pidIn(using.folder);
  await using.stop();
  expect(pid && isAlive(pid)).toBe(false);
});

test("the server of a program that was killed goes on, and the next program uses it", async () => {
  const folder = givenData();
  const first = await use([folder]);
  await query(first.url, "create table kept (id integer)");
  const pid = pidIn(folder);
  first.program.kill("SIGKILL");
  await once(first.program, "exit");

  const second = await use([folder]);
  expect(second.kinds).toEqual(["found"]);
  expect(pidIn(folder)).toBe(pid);
  expect(await query(second.url, "select count(*)::int from kept")).toEqual([0]);
  await second.stop();
  expect(pid && isAlive(pid)).toBe(false);
});

test("a server that was killed is started again under the program, with all that was committed", async () => {
  const folder = givenData();
  const using = await use([folder]);
  await query(using.url, "create table kept as select generate_series(1, 1000) as id");
  const killed = pidIn(folder) ?? 0;
  process.kill(killed, "SIGKILL");
  await expect
    .poll(() => query(using.url, "select count(*)::int from kept").catch(() => "not yet"), {
      timeout: 30_000,
    })
    .toEqual([1000]);
  expect(pidIn(folder)).not.toBe(killed);
  await using.stop();
});

test("a program and its server killed together: the next start recovers", async () => {
  const folder = givenData();
  const first = await use([folder]);
  await query(first.url, "create table kept as select generate_series(1, 1000) as id");
  const killed = pidIn(folder) ?? 0;
  first.program.kill("SIGKILL");
  process.kill(killed, "SIGKILL");
  await once(first.program, "exit");

  const second = await use([folder]);
  expect(second.kinds).toEqual(["started"]);
  expect(await query(second.url, "select count(*)::int from kept")).toEqual([1000]);
  await second.stop();
});

test("a mark left by a server whose number another process has now is no server", async () => {
  const folder = givenData();
  const first = await use([folder]);
  const killed = pidIn(folder) ?? 0;
  first.program.kill("SIGKILL");
  process.kill(killed, "SIGKILL");
  await expect.poll(() => isAlive(killed)).toBe(false);
  const owner = statSync(folder);
  const other = spawn("sleep", ["60"], { cwd: "/", uid: owner.uid, gid: owner.gid });
  programs.push(other);
  const mark = join(folder, "postmaster.pid");
  writeFileSync(mark, readFileSync(mark, "utf8").replace(/^\d+/, String(other.pid)));

  const second = await use([folder]);
  expect(second.kinds).toEqual(["started"]);
  expect(other.exitCode).toBe(null);
  await second.stop();
});

test("programs that start together on a new folder share one server, and the last to go stops it", async () => {
  const folder = postgresIn(givenFolder());
  const [one, two, three] = await Promise.all([use([folder]), use([folder]), use([folder])]);
  const pid = pidIn(folder) ?? 0;
  await query(one.url, "create table shared (id integer)");
  expect(await query(three.url, "select count(*)::int from shared")).toEqual([0]);

  await one.stop();
  expect(await query(two.url, "select count(*)::int from shared")).toEqual([0]);
  expect(isAlive(pid)).toBe(true);
  await Promise.all([two.stop(), three.stop()]);
  expect(isAlive(pid)).toBe(false);
});

test("programs that come while others go find a server each time", async () => {
  const folder = givenData();
  const rounds = Array.from({ length: 4 }, async (_, lane) => {
    for (let round = 0; round < 4; round += 1) {
      const using = await use([folder]);
      expect(await query(using.url, `select ${lane + round}`)).toEqual([lane + round]);
      await using.stop();
    }
  });
  await Promise.all(rounds);
  expect(pidIn(folder)).toBeUndefined();
});

test("a lock that another server has not written yet is waited for", async () => {
  const folder = givenData();
  await (await use([folder])).stop();
  const lock = join(folder, "postmaster.pid");
  writeFileSync(lock, "");
  setTimeout(() => rmSync(lock), 1_000);
  expect((await use([folder])).kinds).toEqual(["started"]);
});

test("the server stays while an operator's client is connected", async () => {
  const folder = givenData();
  const using = await use([folder]);
  const client = new Client({ connectionString: using.url, application_name: "psql" });
  await client.connect();
  await using.stop();
  expect((await client.query("select 1 as one")).rows).toEqual([{ one: 1 }]);
  await client.end();
  expect((await use([folder])).kinds).toEqual(["found"]);
});

test("a folder of another major version is refused and left alone", async () => {
  const folder = postgresIn(givenFolder());
  mkdirSync(folder);
  writeFileSync(join(folder, "PG_VERSION"), "17\n");
  await expect(use([folder])).rejects.toThrow(/other-major-version.*"found":"17","ours":"18"/);
  expect(readFileSync(join(folder, "PG_VERSION"), "utf8")).toBe("17\n");
});

test("a folder with other files is refused", async () => {
  const folder = postgresIn(givenFolder());
  mkdirSync(folder);
  writeFileSync(join(folder, "letter.txt"), "");
  await expect(use([folder])).rejects.toThrow("foreign-folder");
});

test("a folder made half by a program that was killed is made anew", async () => {
  const folder = postgresIn(givenFolder());
  mkdirSync(`${folder}.new-999999/data`, { recursive: true });
  const using = await use([folder]);
  await using.stop();
  expect(existsSync(`${folder}.new-999999`)).toBe(false);
});

test("a path too long for a socket works all the same", async () => {
  const folder = join(givenFolder(), "很长的文件夹名称".repeat(8), "x");
  mkdirSync(folder, { recursive: true });
  const using = await use([postgresIn(folder)]);
  expect(await query(using.url, "select 1")).toEqual([1]);
  await using.stop();
});

test.each([
  { rule: "a link", take: (sockets: string, other: string) => symlinkSync(other, sockets) },
  { rule: "a file", take: (sockets: string) => writeFileSync(sockets, "") },
])("the place of the socket taken by $rule is refused and left alone", async ({ take }) => {
  const folder = postgresIn(join(givenFolder(), "long-name-".repeat(10)));
  mkdirSync(dirname(folder));
  const { sockets } = findHome(folder);
  const other = givenFolder();
  take(sockets, other);
  try {
    await expect(use([folder])).rejects.toThrow(`"foreign-sockets","folder":"${sockets}"`);
    expect(statSync(other).mode & 0o777).toBe(0o755);
  } finally {
    rmSync(sockets);
  }
});

test.skipIf(!isRoot())("the place of the socket taken by another user is refused", async () => {
  const folder = postgresIn(join(givenFolder(), "long-name-".repeat(10)));
  mkdirSync(dirname(folder));
  const { sockets } = findHome(folder);
  const user = findUser("nobody");
  mkdirSync(sockets);
  folders.push(sockets);
  chownSync(sockets, user?.uid ?? 0, user?.gid ?? 0);
  await expect(use([folder])).rejects.toThrow("foreign-sockets");
  expect(statSync(sockets).uid).toBe(user?.uid);
});

test("the reason why the server did not start is told, whatever its log held before", async () => {
  const folder = givenData();
  writeFileSync(join(folder, "server.log"), "以前的日志\n".repeat(1000));
  appendFileSync(join(folder, "postgresql.conf"), "no_such_setting = 1\n");
  await expect(use([folder])).rejects.toThrow("no_such_setting");
});

test("a lost password is refused with the file", async () => {
  const folder = givenData();
  rmSync(join(folder, "tongming.password"));
  await expect(use([folder])).rejects.toThrow(/password-lost.*tongming.password/);
});

test.skipIf(!isRoot())(
  "root in a folder that others cannot enter keeps the data in a common place",
  async () => {
    const [closed, common] = [givenFolder(0o700), givenFolder()];
    const using = await use([postgresIn(closed), common]);
    expect(using.kinds).toEqual(["elsewhere", "initialising", "started"]);
    expect(using.folder.startsWith(common)).toBe(true);
    expect(statSync(using.folder).uid).toBeGreaterThan(0);
    await using.stop();

    chmodSync(closed, 0o755);
    const again = await use([postgresIn(closed), common]);
    expect(again.folder).toBe(using.folder); // data stay where they are
    await again.stop();
  },
);

test.skipIf(!isRoot())(
  "a user without rights starts it, and root then finds the same data",
  async () => {
    const user = findUser("nobody");
    if (!user) throw new Error("the system has no user nobody");
    const folder = givenFolder();
    chownSync(folder, user.uid, user.gid);
    const first = await use([postgresIn(folder)], user);
    await query(first.url, "create table kept (id integer)");
    await first.stop();

    const second = await use([postgresIn(folder)]);
    expect(await query(second.url, "select count(*)::int from kept")).toEqual([0]);
    expect(statSync(postgresIn(folder)).uid).toBe(user.uid);
    await second.stop();
  },
);

test.skipIf(!isRoot())("a user who may not write is refused with the path", async () => {
  const folder = givenFolder();
  const user = findUser("nobody");
  await expect(use([postgresIn(folder)], user)).rejects.toThrow(/not-permitted.*tongming-embedded/);
});
