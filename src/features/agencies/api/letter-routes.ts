import type { Context, Hono } from "hono";
import { agencyScope } from "#platform/auth/agency-scope.ts";
import { may } from "#platform/auth/permission.ts";
import type { OfficeServices } from "#platform/feature/services.ts";
import { problem } from "#platform/http/answers/problem.ts";
import type { AppEnv } from "#platform/http/app-env.ts";
import { auditedBy } from "#platform/http/audited-by.ts";
import { inTransaction } from "#platform/http/in-transaction.ts";
import { jsonBody } from "#platform/http/json-body.ts";
import { newRouter } from "#platform/http/router.ts";
import { takes } from "#platform/http/takes.ts";
import { contactsOf } from "../data/letters/contacts.ts";
import { allSections } from "../data/letters/sections.ts";
import { agencyDetails } from "../data/office/agency-details.ts";
import { setContact } from "../letters/set-contact.ts";
import { setSection } from "../letters/set-section.ts";
import { noAgency } from "./agency-words.ts";
import { contactProblem, sectionProblem } from "./letter-words.ts";
import { ContactSet, id, SectionAdded, SectionChanged } from "./schemas.ts";

/** What letters say of an agency: `/api/agencies/:id/contacts`, `/api/agencies/:id/sections`. */
export function letterRoutes(services: OfficeServices): Hono<AppEnv> {
  const { db } = services;
  return newRouter()
    .get("/api/agencies/:id/contacts", may("agencies.list"), async (c) => {
      const agencyId = await agencyAsked(services, c);
      if (agencyId === undefined) return problem(c, 404, noAgency);
      return c.json({ contacts: await contactsOf(db, agencyId) });
    })
    .put(
      "/api/agencies/:id/contacts",
      may("agencies.contact"),
      takes({ body: ContactSet }),
      async (c) => {
        const body = await jsonBody(c, ContactSet);
        if (!body.ok) return body.error;
        const agencyId = await agencyAsked(services, c);
        if (agencyId === undefined) return problem(c, 404, noAgency);
        return inTransaction(db, async (trx) => {
          const set = await setContact(trx, actingOf(c), { ...body.value, agencyId });
          return set.ok ? c.body(null, 204) : problem(c, ...contactProblem(set.error));
        });
      },
    )
    .get("/api/agencies/:id/sections", may("agencies.list"), async (c) => {
      const agencyId = await agencyAsked(services, c);
      if (agencyId === undefined) return problem(c, 404, noAgency);
      return c.json({ sections: await allSections(db, agencyId) });
    })
    .route("/", sectionActs(services));
}

function sectionActs(services: OfficeServices): Hono<AppEnv> {
  const { db } = services;
  return newRouter()
    .post(
      "/api/agencies/:id/sections",
      may("agencies.edit"),
      takes({ body: SectionAdded }),
      async (c) => {
        const body = await jsonBody(c, SectionAdded);
        if (!body.ok) return body.error;
        const agencyId = await agencyAsked(services, c);
        if (agencyId === undefined) return problem(c, 404, noAgency);
        return inTransaction(db, async (trx) => {
          const set = await setSection(trx, actingOf(c), { ...body.value, agencyId });
          return set.ok ? c.json({ id: set.value }, 201) : problem(c, ...sectionProblem(set.error));
        });
      },
    )
    .put(
      "/api/agencies/:id/sections/:section",
      may("agencies.edit"),
      takes({ body: SectionChanged }),
      async (c) => {
        const body = await jsonBody(c, SectionChanged);
        if (!body.ok) return body.error;
        const agencyId = await agencyAsked(services, c);
        const section = id.safeParse(c.req.param("section"));
        if (agencyId === undefined || !section.success) return problem(c, 404, noAgency);
        return inTransaction(db, async (trx) => {
          const asked = { ...body.value, agencyId, id: section.data };
          const set = await setSection(trx, actingOf(c), asked);
          return set.ok ? c.body(null, 204) : problem(c, ...sectionProblem(set.error));
        });
      },
    );
}

function actingOf(c: Context<AppEnv>) {
  return { by: auditedBy(c), scope: agencyScope(c.get("actor")) };
}

/** The agency of the address, where the actor's permission reaches it. */
async function agencyAsked({ db }: OfficeServices, c: Context<AppEnv>) {
  const given = id.safeParse(c.req.param("id"));
  if (!given.success) return undefined;
  return (await agencyDetails(db, agencyScope(c.get("actor")), given.data))?.id;
}
