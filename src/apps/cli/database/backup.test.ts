import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { afterAll, beforeEach, expect, test, vi } from "vitest";
import { givenDatabase } from "#tests/support/database.ts";
import { runCommand } from "#tests/support/run-command.ts";
import { backup } from "./backup.ts";
import { migrate } from "./migrate.ts";
import { restore } from "./restore.ts";

const full = givenDatabase();
const empty = givenDatabase({ empty: true });
const folder = mkdtempSync(join(tmpdir(), "tongming-cli-"));
const path = join(folder, "a.backup");

afterAll(() => rmSync(folder, { recursive: true }));
beforeEach(() => vi.unstubAllEnvs());

function useDatabase(url: string): void {
  vi.stubEnv("DATABASE_URL", url);
}

async function wholeTable(pool: typeof full.pool, table: string): Promise<unknown> {
  return (await pool.query(`select * from ${table} order by 1`)).rows;
}

test("a backup goes from one database into another and both tell how much it was", async () => {
  await full.pool.query(
    `insert into region values ('000000', '中国', null, 'nation'), ('330000', '某省', '000000', 'province');
     insert into agency (region_code, name, match_name, kind, level)
     values ('330000', '省厅', '省厅', 'department', 'province')`,
  );
  useDatabase(full.url);
  const written = await runCommand(backup, [path]);
  expect(written).toMatchObject({ exit: 0, err: "" });
  expect(written.out).toMatch(
    /^已备份 \d+ 张表、\d+ 行、\d+ 个文件，备份文件 \d+\.\d MB：.+a\.backup\n其中没有密钥/,
  );

  useDatabase(empty.url);
  const restored = await runCommand(restore, [path]);
  expect(restored).toMatchObject({ exit: 0, err: "" });
  expect(restored.out).toContain("逐表核对一致");
  for (const table of ["region", "agency", "place_count", "migration"]) {
    const columns = table === "migration" ? "(select name, sha256 from migration) as m" : table;
    expect(await wholeTable(empty.pool, columns), table).toEqual(
      await wholeTable(full.pool, columns),
    );
  }
  expect(await runCommand(migrate, [])).toMatchObject({ exit: 0, out: "数据库已是最新结构。\n" });
});

test("a database with rows is left alone without --force", async () => {
  useDatabase(full.url);
  const refused = await runCommand(restore, [path]);
  expect(refused).toMatchObject({ exit: 2, out: "" });
  expect(refused.err).toContain("再加 --force");
  expect(await runCommand(restore, [path, "--force"])).toMatchObject({ exit: 0 });
});

test.each([
  { rule: "no file", command: backup, args: [], says: "后面缺少文件" },
  { rule: "two files", command: restore, args: ["a", "b"], says: "多余的参数“b”" },
  { rule: "an unknown option", command: restore, args: ["a", "--froce"], says: "没有选项 --froce" },
  {
    rule: "a folder that is not there",
    command: backup,
    args: ["/nowhere/a"],
    says: "没有这个文件夹",
  },
  { rule: "a folder as file", command: backup, args: [folder], says: "这是文件夹" },
  {
    rule: "a file that is not there",
    command: restore,
    args: ["/nowhere/a", "--force"],
    says: "没有这个文件",
  },
  { rule: "a folder to restore", command: restore, args: [folder, "--force"], says: "这是文件夹" },
])("refused: $rule", async ({ command, args, says }) => {
  useDatabase(full.url);
  const refused = await runCommand(command, args);
  expect(refused).toMatchObject({ exit: 2, out: "" });
  expect(refused.err).toContain(says);
});

test("a file that may not grow any further is refused, and nothing of it stays", async () => {
  // More than the connection and the program hold between them: the server is still sending when the file is full.
  await full.pool.query(
    `insert into original
     select encode(sha256(n::text::bytea), 'hex'), 'text/plain', 1,
       (select string_agg(sha256(concat(n, ' ', m)::bytea), '') from generate_series(1, 10000) as m)
     from generate_series(1, 60) as n`,
  );
  const program = join(import.meta.dirname, "../../../../bin/tongming");
  const kept = mkdtempSync(join(folder, "full-"));
  const file = join(kept, "a.backup");
  const child = spawn("/bin/sh", ["-c", 'ulimit -f 1000; exec "$0" backup "$1"', program, file], {
    env: { ...process.env, DATABASE_URL: full.url },
    timeout: 20_000,
  });
  const [out, err, [exit]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, "close"),
  ]);
  expect({ exit, out }).toEqual({ exit: 2, out: "" });
  expect(err).toBe(
    `${file}：文件大小超过了系统的限制；请放宽限制（ulimit -f），或换一个位置。没有备份。\n`,
  );
  expect(readdirSync(kept)).toEqual([]);
}, 30_000);

test("a file that is no backup is refused", async () => {
  writeFileSync(join(folder, "b"), "not a backup");
  useDatabase(full.url);
  const refused = await runCommand(restore, [join(folder, "b"), "--force"]);
  expect(refused.err).toContain("不是完整的通明备份");
});

test.each([
  { rule: "nobody listens", url: "postgresql://a:b@127.0.0.1:1/c", says: "连接不上 127.0.0.1:1" },
  {
    rule: "no such host",
    url: "postgresql://a:b@nowhere.invalid/c",
    says: "找不到主机 nowhere.invalid",
  },
  { rule: "no address", url: "mysql://a:b@c/d", says: 'DATABASE_URL="mysql://a:***@c/d"' },
])("no database: $rule", async ({ url, says }) => {
  useDatabase(url);
  const refused = await runCommand(migrate, []);
  expect(refused).toMatchObject({ exit: 2, out: "" });
  expect(refused.err).toContain(says);
});

test("a command that asks for no server does not say that one was not started", async () => {
  useDatabase("localhost/tongming");
  const { err } = await runCommand(backup, [path]);
  expect(err).toMatch(
    /^配置有误，没有运行；请改正以下环境变量.*\n {2}DATABASE_URL="localhost\/tongming"：应为/,
  );
  expect(err).not.toContain("启动");
});

test("a database that is not there is named with the command that makes it", async () => {
  const url = new URL(full.url);
  url.pathname = "/none";
  useDatabase(url.href);
  expect((await runCommand(backup, [path])).err).toContain(
    "没有名为“none”的数据库。请先建立：createdb",
  );
});
