import type { DatedContact } from "../../data/letters/contacts.ts";
import type { Section } from "../../data/letters/sections.ts";
import type { AgencyDetails as Details, FormerWord } from "../../data/office/agency-details.ts";
import type { HistoryEntry } from "../../data/office/agency-history.ts";
import type { AgencyLine } from "../../data/office/list-register.ts";
import type { RegionToChoose } from "../../data/office/regions-to-choose.ts";
import type { Lineage } from "../../domain/reorganisation/lineage.ts";

export type { AgencyLine, DatedContact, FormerWord, HistoryEntry, Section };

/** `GET /api/agencies/:id`. */
export interface AgencyDetails extends Details {
  readonly lineage: Lineage;
}

/** `GET /api/agencies`. */
export interface AgenciesAnswer {
  readonly agencies: readonly AgencyLine[];
  readonly next?: string;
}

/** `GET /api/agency-regions`. */
export interface RegionsAnswer {
  readonly regions: readonly RegionToChoose[];
}

/** `GET /api/agencies/:id/history`. */
export interface HistoryAnswer {
  readonly entries: readonly HistoryEntry[];
}

/** `GET /api/agencies/:id/contacts`. */
export interface ContactsAnswer {
  /** The latest first. */
  readonly contacts: readonly DatedContact[];
}

/** `GET /api/agencies/:id/sections`. */
export interface SectionsAnswer {
  readonly sections: readonly Section[];
}
