import type { AuditedBy } from "#platform/audit/record-events.ts";
import type { StaffActor } from "#platform/auth/actor.ts";

/** Who acts and in which request; on the command line there is neither, and the trail says so. */
export interface ByStaff {
  readonly actor: StaffActor;
  readonly requestId: string;
}

/** As the audit trail keeps them. */
export function audited({ actor, requestId }: ByStaff): AuditedBy {
  return { actor: { kind: actor.kind, id: `${actor.id}`, name: actor.name }, requestId };
}
