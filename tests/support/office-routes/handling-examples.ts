import { sql } from "kysely";
import { keepActs, readActs } from "#features/requests/data/request-acts.ts";
import { readApplication } from "#features/requests/domain/intake/read-application.ts";
import { keepIdentity } from "#features/requests/intake/identity-file.ts";
import { submitApplication } from "#features/requests/intake/submit-application.ts";
import { nothingTyped } from "#features/requests/portal/apply/typed-form.ts";
import { onePoint, wholeForm } from "../requests/citizen-form.ts";
import { testCipher } from "../test-cipher.ts";
import type { OfficeExample } from "./office-example.ts";
import type { OfficeWorld } from "./office-world.ts";
import { requests } from "./record-examples.ts";

const on = "2024-03-08" as const;
const evidence = null;

const path = async (world: OfficeWorld, tail: string) =>
  `/api/requests/${await requests.make(world, "own")}/${tail}`;

/** A request that was sent on the site. */
async function online(world: OfficeWorld, tail: string): Promise<string> {
  const { agencyId } = world.own;
  const services = { db: world.db, cipher: testCipher, files: world.files };
  const kept = await keepIdentity(services, onePoint, agencyId);
  const application = readApplication({ ...nothingTyped, ...wholeForm });
  if (!kept.ok || !application.ok) throw new Error("the example is refused");
  const sent = { agencyId, token: `${world.next()}`, identity: kept.value };
  const intake = { db: world.db, cipher: testCipher, today: on };
  await submitApplication(intake, { ...sent, application: application.value });
  const { rows } =
    await sql`select max(request_id)::integer as id from request_application`.execute(world.db);
  return `/api/requests/${(rows[0] as { id: number }).id}/${tail}`;
}

export const handlingExamples: readonly OfficeExample[] = [
  {
    route: "GET /api/requests/:id/handling",
    call: async (world) => ({ path: await path(world, "handling") }),
  },
  {
    route: "POST /api/requests/:id/acts/trial",
    call: async (world) => ({
      path: await path(world, "acts/trial"),
      body: { event: { type: "replied", on } },
    }),
  },
  {
    route: "POST /api/requests/:id/acts",
    call: async (world) => ({
      path: await path(world, "acts"),
      body: { seen: 0, event: { type: "reasonsRequested", on } },
    }),
  },
  {
    route: "POST /api/requests/:id/extension",
    call: async (world) => ({
      path: await path(world, "extension"),
      body: { seen: 0, event: { type: "extended", on, workingDays: 10 } },
    }),
  },
  {
    route: "POST /api/requests/:id/application",
    call: async (world) => ({ path: await online(world, "application") }),
  },
  {
    route: "POST /api/requests/:id/identity",
    call: async (world) => ({ path: await online(world, "identity") }),
  },
  {
    route: "POST /api/requests/:id/acts/:act/taking-back",
    call: async (world) => {
      const id = await requests.make(world, "own");
      const by = "试验";
      await world.db.transaction().execute((trx) =>
        keepActs(trx, testCipher, {
          requestId: id,
          acts: [
            { event: { type: "submitted", on: "2024-03-07", channel: "inPerson" }, by, evidence },
            { event: { type: "reasonsRequested", on }, by, evidence },
          ],
        }),
      );
      const [, act] = await readActs(world.db, testCipher, id);
      return {
        path: `/api/requests/${id}/acts/${act?.id}/taking-back`,
        body: { seen: 2, because: "登记错了" },
      };
    },
  },
];
