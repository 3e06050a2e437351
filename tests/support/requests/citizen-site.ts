import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { LocalDate } from "#kernel/local-date.ts";
import { connect } from "#platform/db/connect.ts";
import type { Queryable } from "#platform/db/queryable.ts";
import { type DoorServices, doorsOf } from "#platform/feature/door.ts";
import { silentLog } from "#platform/log/log.ts";
import { siteDatabase } from "../../../src/apps/database/site-database.ts";
import { givenApp, testRooms } from "../given-app.ts";
import { testFiles } from "../given-office.ts";
import { testCipher } from "../test-cipher.ts";

/** Connections of the site's own role to a test's database. */
export async function siteRole(url: string) {
  const dataFolder = mkdtempSync(join(tmpdir(), "site-role-"));
  const owner = { ...connect(url), url, isEmbedded: false, abandon: async () => {} };
  const opened = await siteDatabase(owner, {
    siteUrl: undefined,
    dataFolder,
    onIdleError: () => {},
  });
  if (!opened.ok) throw new Error(opened.error);
  const { database } = opened.value;
  const end = async () => {
    await Promise.all([database.close(), owner.close()]);
    rmSync(dataFolder, { recursive: true });
  };
  return { db: database.db, end };
}

interface CitizenGiven extends Partial<DoorServices> {
  readonly day?: () => LocalDate;
}

/** The site as applicants use it: its pages with its own role, and the door with what stands behind it. */
export function citizenSite(shown: Queryable, given: CitizenGiven & { readonly db: Queryable }) {
  const { day = () => "2026-11-30" as const, ...behind } = given;
  const services = {
    cipher: testCipher,
    files: testFiles(),
    log: silentLog,
    today: day,
    ...behind,
  };
  const doors = doorsOf(testRooms.doors, services);
  const app = givenApp(shown, { doors, today: day });
  const ask = async (path: string, init: RequestInit = {}) => {
    const answer = await app.request(path, init);
    return { status: answer.status, headers: answer.headers, html: await answer.text() };
  };
  return {
    app,
    services,
    get: (path: string) => ask(path),
    /** A form as browsers send it with a file among its fields. */
    send: (path: string, fields: Readonly<Record<string, string | Uint8Array<ArrayBuffer>>>) => {
      const body = new FormData();
      for (const [name, value] of Object.entries(fields)) {
        body.append(name, typeof value === "string" ? value : new File([value], "某人身份证.png"));
      }
      return ask(path, { method: "POST", body });
    },
    post: (path: string, fields: Readonly<Record<string, string>>) =>
      ask(path, { method: "POST", body: new URLSearchParams(fields) }),
  };
}

/** The value of a hidden field of a page. */
export function hidden(html: string, name: string): string {
  return new RegExp(`type="hidden" name="${name}" value="([^"]*)"`).exec(html)?.[1] ?? "";
}
