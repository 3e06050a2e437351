import { sql } from "kysely";
import type { Role } from "#features/accounts/domain/roles.ts";
import { addDays, type LocalDate } from "#kernel/local-date.ts";
import type { OfficeServices } from "#platform/feature/services.ts";
import { dayInChina } from "#ui/day-in-china.ts";
import type { GivenDatabase } from "../database.ts";
import { asFile, asJson, givenOffice } from "../given-office.ts";
import { givenPerson, givenSession } from "../given-person.ts";
import { givenAgency } from "../given-stored-report.ts";

export const today = dayInChina(new Date().toISOString()) as LocalDate;

/** A day so many before today. */
export const ago = (days: number): LocalDate => addDays(today, -days);

const posts = {
  supervisor: "supervisor",
  head: "disclosure-head",
  leader: "leader",
} as const satisfies Record<string, Role>;

let counties = 0;

/** A supervising office with its people, and units below it with an information officer each. */
export async function givenOversight(given: GivenDatabase, services: Partial<OfficeServices> = {}) {
  const { db } = given;
  counties += 1;
  const county = `青${"岚溪河湖山江海川"[counties % 8]}${counties > 8 ? counties : ""}县`;
  const officeId = await givenAgency(db, { name: `${county}人民政府办公室` });
  const sessions = new Map<string, { readonly cookie: string }>();
  for (const [name, role] of Object.entries(posts)) {
    const account = `${name}-${officeId}`;
    const id = await givenPerson(db, { account, name, role, agencyId: officeId });
    sessions.set(name, await givenSession(db, id));
  }
  const units: number[] = [];
  for (const name of ["教育局", "水利局", "林业局"]) {
    const id = await givenAgency(db, { name: `${county}${name}` });
    await sql`update agency set supervisor_id = ${officeId} where id = ${id}`.execute(db);
    const account = `unit-${id}`;
    const person = await givenPerson(db, {
      account,
      name,
      role: "information-officer",
      agencyId: id,
    });
    sessions.set(name, await givenSession(db, person));
    units.push(id);
  }
  const app = givenOffice(db, services);
  const call = async (who: string, method: string, path: string, body?: unknown) => {
    const headers = sessions.get(who) ?? {};
    const asked = method === "GET" ? { headers } : asJson(method, body ?? {}, headers);
    const answer = await app.request(path, asked);
    const text = await answer.text();
    return {
      status: answer.status,
      body: (text.startsWith("{") ? JSON.parse(text) : null) as never,
    };
  };
  const upload = async (who: string, path: string, bytes: Uint8Array) =>
    (await app.request(path, asFile("POST", bytes, sessions.get(who) ?? {}))).status;
  const download = (who: string, path: string) =>
    app.request(path, { headers: sessions.get(who) ?? {} });
  /** Makes something new; gives its id. */
  const made = async (who: string, path: string, body: object): Promise<number> => {
    const answer = await call(who, "POST", path, body);
    if (answer.status !== 201) throw new Error(`${answer.status} ${JSON.stringify(answer.body)}`);
    return (answer.body as { readonly id: number }).id;
  };
  return { db, app, county, officeId, units, sessions, call, upload, download, made };
}

export type GivenOversight = Awaited<ReturnType<typeof givenOversight>>;

/** In Chinese, what was said against it. */
export const titleOf = ({ body }: { readonly body: unknown }) =>
  (body as { readonly title?: string } | null)?.title;
