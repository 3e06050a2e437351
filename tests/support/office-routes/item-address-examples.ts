import { strToU8, zipSync } from "fflate";
import { sql } from "kysely";
import type { OfficeExample } from "./office-example.ts";
import type { OfficeWorld } from "./office-world.ts";

const path = "/api/item-old-addresses";
let made = 0;

/** A public item of the own agency's, by its number. */
async function itemOf({ db, own: { agencyId, mark } }: OfficeWorld): Promise<string> {
  made += 1;
  const key = `${mark}旧${made}`;
  await sql`
    with item as (
      insert into disclosure_item (agency_id, key, title, published_on, origin, attribute)
      values (${agencyId}, ${key}, ${key}, '2024-03-08', 'own', 'proactive') returning id
    )
    insert into item_page (item_id, agency_id, title, category, index_number, document_number, summary, published_on, markup)
    select id, ${agencyId}, ${key}, '', ${key}, '', '', '2024-03-08', '<p>正文</p>' from item`.execute(
    db,
  );
  return key;
}

async function addressOf(world: OfficeWorld): Promise<number> {
  const number = await itemOf(world);
  const { rows } = await sql<{ readonly id: number }>`
    insert into item_old_address (path, agency_id, item_id, made_by)
    select ${`/${encodeURIComponent(number)}.html`}, agency_id, item_id, '别人' from item_page
    where index_number = ${number} returning id`.execute(world.db);
  return rows[0]?.id ?? 0;
}

export const itemAddressExamples: readonly OfficeExample[] = [
  {
    route: "POST /api/item-imports",
    call: async ({ own, next }) => ({
      path: `/api/item-imports?agency=${own.agencyId}&name=a.zip`,
      file: zipSync({ "1.html": strToU8(`<h1>${own.mark}${next()}</h1><p>正文</p>`) }),
    }),
  },
  {
    route: `GET ${path}`,
    of: "list",
    call: async (world) => {
      await addressOf(world);
      return { path };
    },
  },
  {
    route: `POST ${path}`,
    call: async (world) => {
      const indexNumber = await itemOf(world);
      const address = `http://x.cn/${encodeURIComponent(indexNumber)}.htm`;
      return { path, body: { address, indexNumber }, status: 201 };
    },
  },
  {
    route: `DELETE ${path}/:address`,
    call: async (world) => ({ path: `${path}/${await addressOf(world)}` }),
  },
];
