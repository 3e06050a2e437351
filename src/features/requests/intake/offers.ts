import { sql } from "kysely";
import type { LocalDate } from "#kernel/local-date.ts";
import type { Queryable } from "#platform/db/queryable.ts";

interface Offer {
  readonly agencyId: number;
  readonly on: LocalDate;
  /** Published information was shown before the form went on, or it was what was wanted. */
  readonly what: "offered" | "spared";
}

/** Counts an offer of published information; nothing of who was offered it is kept. An agency that is none is not counted. */
export async function countOffer(db: Queryable, { agencyId, on, what }: Offer): Promise<void> {
  const [offered, spared] = what === "offered" ? [1, 0] : [0, 1];
  await sql`
    insert into request_offer as offer (agency_id, on_day, offered, spared)
    select id, ${on}, ${offered}, ${spared} from agency where id = ${agencyId}
    on conflict (agency_id, on_day) do update
      set offered = offer.offered + excluded.offered, spared = offer.spared + excluded.spared`.execute(
    db,
  );
}
