import { type RawBuilder, sql } from "kysely";
import { byThemselves } from "#kernel/by-themselves.ts";
import type { FigureSource } from "#platform/figures/figure.ts";
import {
  accountabilityForms,
  complaintGrounds,
  complaintVerdicts,
} from "../words/register-words.ts";

const shared = { permission: "oversight.list", group: "监督保障" } as const;

/** Complaints of the year, by what became of them. */
function complaints(name: string, became: (through: string) => RawBuilder<unknown>): FigureSource {
  return {
    ...shared,
    name: `oversight.${name}`,
    tables: ["disclosure_complaint"],
    dimensions: [
      { code: "ground", name: "事由", words: byThemselves(complaintGrounds) },
      { code: "verdict", name: "查实结论", words: byThemselves(complaintVerdicts) },
    ],
    rows: ({ from, through }) => sql`
      select agency_id, id, number || ' ' || concerned as title, received_on as "on",
        '/office/disclosure-complaints?complaint=' || id as path, 1 as share, ground, verdict
      from disclosure_complaint
      where voided_at is null and received_on between ${from}::date and ${through}::date and ${became(through)}`,
  };
}

export const complaintsReceived = complaints("complaints", () => sql`true`);
export const complaintsTold = complaints(
  "complaintsTold",
  (through) => sql`told_on <= ${through}::date`,
);

/** People who were held to account (责任追究), as many as each record says. */
export const heldToAccount: FigureSource = {
  ...shared,
  name: "oversight.accountability",
  tables: ["accountability"],
  dimensions: [{ code: "form", name: "方式", words: byThemselves(accountabilityForms) }],
  rows: ({ from, through }) => sql`
    select agency_id, id, number || ' ' || concerned as title, "on", '/office/accountability?accountability=' || id as path,
      people as share, form
    from accountability where voided_at is null and "on" between ${from}::date and ${through}::date`,
};
