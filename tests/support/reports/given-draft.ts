import { expect } from "vitest";
import { reviewLevelsOfAgency } from "#features/accounts/index.ts";
import type { WorkplaceAnswer } from "#features/report-filing/api/workplace-answer.ts";
import type { OfficeServices } from "#platform/feature/services.ts";
import { setSetting } from "#platform/settings/set-setting.ts";
import type { GivenDatabase } from "../database.ts";
import { asJson, givenOffice } from "../given-office.ts";
import { givenPerson, givenSession } from "../given-person.ts";
import { givenAgency } from "../given-stored-report.ts";

export type Role = NonNullable<Parameters<typeof givenPerson>[1]["role"]>;

/** Of the drafts that tests write. */
export const year = 2024;
const roles: readonly Role[] = [
  "information-officer",
  "reviewer",
  "secrecy-reviewer",
  "leader",
  "supervisor",
];

let agencies = 0;

/** A department under its county's government: its people, and whoever supervises it. */
export async function givenDepartment(given: GivenDatabase, office: Partial<OfficeServices> = {}) {
  agencies += 1;
  const county = `青${"禾岚溪河湖山江海川原林泉"[agencies]}县`;
  const over = await givenAgency(given.db, { name: `${county}人民政府` });
  const agencyId = await givenAgency(given.db, { name: `${county}水利局` });
  await given.tables
    .updateTable("agency")
    .set({ supervisor_id: over })
    .where("id", "=", agencyId)
    .execute();
  await setSetting(given.db, reviewLevelsOfAgency, {
    for: { of: "agency", id: agencyId },
    fromYear: 0,
    value: 1,
    by: { actor: { kind: "command-line", name: "命令行" } },
  });
  const people = new Map<Role, { readonly cookie: string }>();
  for (const role of roles) {
    const at = role === "supervisor" ? over : agencyId;
    const id = await givenPerson(given.db, { account: `${role}-${agencies}`, role, agencyId: at });
    people.set(role, await givenSession(given.db, id));
  }
  const app = givenOffice(given.db, office);
  const call = async (role: Role, method: string, path: string, body?: unknown) => {
    const asked =
      method === "GET"
        ? { headers: people.get(role) ?? {} }
        : asJson(method, body ?? {}, people.get(role));
    const answer = await app.request(path, asked);
    return { status: answer.status, body: (await answer.json()) as never };
  };
  const download = async (role: Role, path: string) => {
    const answer = await app.request(path, { headers: people.get(role) ?? {} });
    expect(answer.status).toBe(200);
    return new Uint8Array(await answer.arrayBuffer());
  };
  return { agencyId, over, call, download };
}

/** The same with a draft whose sections are written and whose ledgers are answered for. */
export async function givenDraft(given: GivenDatabase, office: Partial<OfficeServices> = {}) {
  const department = await givenDepartment(given, office);
  const { agencyId, call } = department;
  const write = (method: string, path: string, body: unknown) =>
    call("information-officer", method, path, body);
  const begun = await write("POST", "/api/report-drafts", { agencyId, year, scope: "own" });
  const { id } = begun.body as { readonly id: number };
  const at = `/api/report-drafts/${id}`;
  const read = async (role: Role = "information-officer") =>
    (await call(role, "GET", at)).body as WorkplaceAnswer;
  return { ...department, at, read, write };
}

export type GivenDraft = Awaited<ReturnType<typeof givenDraft>>;

/** Writes the sections and answers for every ledger. */
export async function make(
  { agencyId, at, read, write }: GivenDraft,
  section = "全年没有收到申请。",
) {
  for (const [number, text] of [
    [1, section],
    [5, "主要问题是解读形式单一，明年增加图解。"],
    [6, "本年没有收取信息处理费。没有其他需要报告的事项。"],
  ]) {
    const { draft } = await read();
    const body = { body: [[text]], revision: draft.revision };
    expect((await write("PUT", `${at}/sections/${number}`, body)).status).toBe(200);
  }
  for (const warning of (await read()).warnings) {
    if (warning.code !== "no-records") continue;
    const zero = { agency: agencyId, kind: warning.kind, period: `${year}` };
    expect((await write("POST", "/api/zero-reports", zero)).status).toBe(201);
  }
  return await read();
}

/** Sends a finished draft round, has everybody sign, and publishes it. */
export async function publish({ at, call, read, write }: GivenDraft) {
  const { revision } = (await read()).draft;
  expect((await write("POST", `${at}/submit`, { revision })).status).toBe(200);
  const { contentHash } = await read();
  for (const role of ["secrecy-reviewer", "reviewer", "leader", "supervisor"] as const) {
    const signed = await call(role, "POST", `${at}/sign`, { contentHash, opinion: "同意" });
    expect(signed.status).toBe(200);
  }
  expect((await write("POST", `${at}/publish`, {})).status).toBe(200);
}
