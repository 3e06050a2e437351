import type { Generated } from "kysely";
import type { GeneratedInstant, Later } from "#platform/db/columns.ts";

/** 转为主动公开: a subject proposed to be published. */
export interface DisclosureProposalTable {
  id: Generated<number>;
  agency_id: number;
  subject: string;
  proposed_by: string | null;
  because: string | null;
  at: GeneratedInstant;
  is_taken: Later<boolean>;
  decided_by: Later<string>;
  decided_because: Later<string>;
  decided_at: Later<string>;
}

export interface DisclosureProposalRequestTable {
  request_id: number;
  proposal_id: number;
}
