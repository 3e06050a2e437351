import { beforeAll } from "vitest";
import type { GivenDatabase } from "#tests/support/database.ts";
import { asJson, givenOffice } from "#tests/support/given-office.ts";
import { givenPerson, givenSession } from "#tests/support/given-person.ts";
import { givenAgency } from "#tests/support/given-stored-report.ts";

/** An agency whose officer 王承办 works on 2026-11-30; called at the top of a file, used inside tests. */
export function givenCaseOfficer(given: GivenDatabase) {
  let office: ReturnType<typeof givenOffice>;
  let agency = 0;
  let headers: Record<string, string>;
  beforeAll(async () => {
    office = givenOffice(given.db, { today: () => "2026-11-30" });
    agency = await givenAgency(given.db);
    const role = "case-officer";
    const who = { account: role, name: "王承办", role, agencyId: agency } as const;
    headers = await givenSession(given.db, await givenPerson(given.db, who));
  });
  async function call(method: string, path: string, body?: unknown) {
    const answer = await office.request(path, asJson(method, body, headers));
    const text = await answer.text();
    return { status: answer.status, body: text ? JSON.parse(text) : undefined };
  }
  return {
    get agency() {
      return agency;
    },
    get office() {
      return office;
    },
    get headers() {
      return headers;
    },
    call,
    /** A request as the plain form has it; answers its id. */
    register: async (values: Readonly<Record<string, string>>): Promise<number> =>
      (await call("POST", "/api/requests", { agencyId: agency, values })).body.id,
  };
}
