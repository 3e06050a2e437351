import { beforeEach, expect, test } from "vitest";
import { givenDatabase } from "#tests/support/database.ts";
import { givenAgency } from "#tests/support/given-stored-report.ts";
import { commandOf, runCommand } from "#tests/support/run-command.ts";

const given = givenDatabase();
let sports = 0;

beforeEach(async () => {
  process.env.DATABASE_URL = given.url;
  sports = await givenAgency(given.db, { name: "青禾县体育局" });
  await givenAgency(given.db, { name: "青禾县文化局" });
});

const run = async (act: string, ...args: readonly string[]) =>
  runCommand(await commandOf("agency", act), args);

const merge = ["merge", "--agency", "青禾县体育局", "--to", "青禾县文化局"];

async function dissolvedOn() {
  const row = await given.tables
    .selectFrom("agency")
    .select("dissolved_on")
    .where("id", "=", sports)
    .executeTakeFirstOrThrow();
  return row.dissolved_on;
}

test("a reorganisation is looked at, registered ahead, listed and cancelled", async () => {
  const ahead = ["--on", nextYear(), "--basis", "县委办〔2026〕12号"];
  const trial = await run("reorganise", ...merge, ...ahead, "--dry-run");
  expect(trial).toMatchObject({ exit: 0, err: "" });
  expect(trial.out).toBe("青禾县体育局 → 青禾县文化局\n  没有登记过什么。\n没有登记。\n");
  const registered = await run("reorganise", ...merge, ...ahead, "--json");
  const { id } = JSON.parse(registered.out).registered;
  const again = await run("reorganise", ...merge, ...ahead);
  expect(again).toMatchObject({ exit: 1 });
  expect(again.err).toContain(`“青禾县体育局”已登记 ${nextYear()} 撤销`);
  const listed = await run("reorganisations");
  expect(listed.out).toBe(`${id}  ${nextYear()}  青禾县体育局并入青禾县文化局  待生效\n`);
  expect(await run("cancel", `${id}`, "--because", "推迟")).toMatchObject({ exit: 0 });
  expect(await run("cancel", `${id}`, "--because", "推迟")).toMatchObject({ exit: 1 });
  expect(await run("cancel", "999999", "--because", "推迟")).toMatchObject({ exit: 2 });
  expect(await dissolvedOn()).toBeNull();
});

test("one whose day has come holds at once", async () => {
  const done = await run("reorganise", ...merge, "--on", "2026-07-01");
  expect(done).toMatchObject({ exit: 0, err: "" });
  expect(done.out).toContain("并已办理");
  expect(await dissolvedOn()).toBe("2026-07-01");
});

test("an agency that is made is of the kind that its name shows", async () => {
  await givenAgency(given.db, { name: "青禾县建设局" });
  const split = [
    "split",
    "--agency",
    "青禾县建设局",
    "--make",
    "青禾县住房局、青禾县高新技术开发区管理委员会",
  ];
  expect(await run("reorganise", ...split, "--on", "2026-07-01")).toMatchObject({
    exit: 0,
    err: "",
  });
  const made = await given.tables
    .selectFrom("agency")
    .select("kind")
    .where("name", "=", "青禾县高新技术开发区管理委员会")
    .execute();
  expect(made).toEqual([{ kind: "zone" }]);
});

test.each([
  [["swap"], "请写办什么"],
  [["merge"], "--agency"],
  [["merge", "--agency", "青禾县体育局"], "--on"],
  [[...merge, "--on", "2026-02-30"], "应写成 2026-07-01 的样子"],
  [[...merge, "--on", "2026-07-01", "--heir", "青禾县卫生局"], "不在 --to、--make 里"],
  [["dissolve", "--agency", "青禾县没有局", "--on", "2026-07-01"], "没有叫“青禾县没有局”的机构"],
] as const)("%o is a wrong call", async (args, says) => {
  const ran = await run("reorganise", ...args);
  expect(ran.exit).toBe(2);
  expect(ran.err).toContain(says);
});

/** A day ahead, whenever this runs. */
function nextYear(): string {
  return `${new Date().getFullYear() + 1}-07-01`;
}
