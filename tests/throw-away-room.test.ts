import { execFileSync, spawnSync } from "node:child_process";
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { dirname, join, resolve } from "node:path";
import type { Hono } from "hono";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Feature } from "#platform/feature/feature.ts";
import type { AppEnv } from "#platform/http/app-env.ts";
import { boundaryFaults } from "../scripts/check/boundaries.ts";
import { givenDatabase } from "./support/database.ts";
import { throwAwayRoom } from "./support/throw-away/room.ts";

/** A room is one folder and its line in the list of rooms: put into a copy of the program, it is there in every way. */
const given = givenDatabase();
const root = resolve(import.meta.dirname, "..");
let copy: string;
let app: Hono<AppEnv>;
let features: readonly Feature[];

beforeAll(async () => {
  mkdirSync(join(root, ".cache"), { recursive: true });
  copy = mkdtempSync(join(root, ".cache", "room-"));
  for (const part of ["src", "migrations", "tests/support"]) {
    cpSync(join(root, part), join(copy, part), {
      recursive: true,
      filter: (path) => !path.endsWith(".test.ts") && !path.endsWith(".test.tsx"),
    });
  }
  for (const file of ["package.json", "tsconfig.json", ".dependency-cruiser.cjs"]) {
    cpSync(join(root, file), join(copy, file));
  }
  symlinkSync(join(root, "node_modules"), join(copy, "node_modules"));
  for (const [file, source] of Object.entries(throwAwayRoom)) {
    const path = join(copy, "src/features/bulletins", file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, source.trimStart());
  }
  enterInList(join(copy, "src/apps/features.ts"));

  const { givenApp } = await import(join(copy, "tests/support/given-app.ts"));
  ({ features } = await import(join(copy, "src/apps/features.ts")));
  const { allMigrations } = await import(join(copy, "src/apps/rooms/all-migrations.ts"));
  const { migrate } = await import(join(copy, "src/platform/db/migrate.ts"));
  const migrated = await migrate(given.db, await allMigrations());
  expect(migrated).toEqual({ ok: true, value: ["2026-12-01-bulletins"] });
  const origin = "http://localhost";
  const { testSettings } = await import(join(copy, "tests/support/test-site.ts"));
  app = givenApp(given.db, { site: { ...testSettings, origin } });
}, 240_000);
afterAll(() => rmSync(copy, { recursive: true }));

/** The line of the list that names the room, with its import. */
function enterInList(file: string): void {
  const list = readFileSync(file, "utf8");
  const entered = list.replace("  site,\n", "  bulletins,\n  site,\n");
  expect(entered).not.toBe(list);
  writeFileSync(file, `import { bulletins } from "#features/bulletins/feature.ts";\n${entered}`);
}

const ask = async (path: string) => {
  const answer = await app.request(path);
  expect([path, answer.status]).toEqual([path, 200]);
  return answer.text();
};

test("its command stands in the overview, prints its help and does its work", async () => {
  const run = (...args: readonly string[]) =>
    spawnSync(process.execPath, [join(copy, "src/apps/cli/main.ts"), ...args], {
      env: { ...process.env, DATABASE_URL: given.url },
      encoding: "utf8",
    });
  expect(run("--help").stdout).toMatch(/^ {2}bulletin add +登一则公告$/m);
  expect(run("bulletin", "--help").stdout).toBe(
    "用法：tongming bulletin add 标题\n\n登一则公告。\n",
  );
  expect(run("bulletin", "add", "试运行")).toMatchObject({ status: 0, stdout: "已登。\n" });
}, 120_000);

test("its page shows its table, and every page leads to it", async () => {
  const page = await ask("/bulletins/");
  expect(page).toContain("<li>试运行</li>");
  const link = '<a href="/bulletins/">公告</a>';
  expect(await ask("/agencies/")).toContain(link);
  expect(await ask("/site/map/")).toContain(link);
  expect(await ask("/elder/bulletins/")).toContain("<li>试运行</li>");
});

test("search engines and limits learn of its page from its route", async () => {
  expect(await ask("/sitemap-pages.xml")).toContain("<loc>http://localhost/bulletins/</loc>");
});

test("its data set can be downloaded, and is described", async () => {
  expect(await ask("/open-data/bulletins.csv")).toBe("标题\r\n试运行\r\n");
  expect(JSON.parse(await ask("/open-data/bulletins.json"))).toEqual([{ title: "试运行" }]);
  expect(await ask("/open-data/")).toContain("每行是一则公告。");
  const { paths, components } = JSON.parse(await ask("/open-data/openapi.json"));
  expect(Object.keys(paths)).toContain("/open-data/bulletins.csv");
  expect(Object.keys(components.schemas)).toContain("Bulletin");
});

test("its setting is declared, and nothing of it is in another room's way", async () => {
  const { roomFaults } = await import(join(copy, "src/platform/feature/room-faults.ts"));
  expect(roomFaults(features)).toEqual([]);
  const settings = features.flatMap((room) => room.settings ?? []);
  expect(settings.map(({ name }) => name)).toContain("bulletins.days");
});

test("the rules of boundaries hold over it", () => {
  const folder = "src/features/bulletins";
  const cruise = execFileSync(
    join(root, "node_modules/.bin/depcruise"),
    [folder, "src/apps/features.ts", "--config", "--output-type", "json"],
    { cwd: copy, maxBuffer: 2 ** 28 },
  );
  const files = Object.keys(throwAwayRoom).map((file) => `${folder}/${file}`);
  expect(boundaryFaults(JSON.parse(cruise.toString()), files)).toEqual([]);
}, 240_000);
