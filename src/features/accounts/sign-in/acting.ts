import type { AuditedBy } from "#platform/audit/record-events.ts";
import type { LiveSession } from "../data/sign-in/sessions.ts";

/** Somebody at their own sign-in, and the request in which they act. */
export interface Acting {
  readonly session: LiveSession;
  readonly requestId: string;
}

/** As the audit trail keeps them. */
export function actingBy({ session, requestId }: Acting): AuditedBy {
  return { actor: { kind: "person", id: `${session.personId}`, name: session.name }, requestId };
}
