import { type Kysely, sql } from "kysely";
import type { Anchor } from "./anchors.ts";
import { beforeFirst, eventHash, sealHash } from "./event-hash.ts";
import { type SealedRow, sealedColumns, sealedFields } from "./sealed-fields.ts";

/** What the trail is, or the first thing that is wrong with it. */
export type AuditVerdict =
  | { readonly kind: "whole"; readonly sealed: number; readonly waiting: number }
  | AuditFault;

/** The first fault, in the order of the chain. */
export type AuditFault =
  /** What the event says is not what was sealed. */
  | { readonly kind: "altered"; readonly number: number; readonly event: AuditedEvent }
  /** A sealed event, or a seal, is gone. */
  | { readonly kind: "missing"; readonly number: number }
  /** The seals do not follow on each other. */
  | { readonly kind: "reordered"; readonly number: number }
  /** The chain differs from what a file outside the database kept of it, or ends before it. */
  | { readonly kind: "anchor-differs"; readonly number: number; readonly file: string }
  /** A subject has fewer or other events than were recorded of it. */
  | {
      readonly kind: "gap";
      readonly subject: string;
      readonly expected: number;
      readonly found: number;
    }
  /** An event that neither was sealed nor waits to be. */
  | { readonly kind: "unsealed"; readonly event: AuditedEvent };

/** Enough to find an event again. */
export interface AuditedEvent {
  readonly id: number;
  readonly at: string;
  readonly action: string;
  readonly subject: string;
}

/** Seals read at a time. */
const atOnce = 5000;

/**
 * Computes the whole chain again, from the first event to the last, and compares it with its seals, with the anchors (in the
 * order of their numbers), and the events of each subject with their count.
 */
export async function verifyAudit<Tables>(
  db: Kysely<Tables>,
  anchors: readonly Anchor[] = [],
): Promise<AuditVerdict> {
  const chain = new Chain(anchors);
  while (true) {
    const links = await linksAfter(db, chain.number);
    for (const link of links) {
      const fault = chain.add(link);
      if (fault) return fault;
    }
    if (links.length < atOnce) break;
  }
  return (
    chain.end() ??
    (await gapFault(db)) ??
    (await unsealedFault(db)) ??
    (await whole(db, chain.number))
  );
}

interface Link extends SealedRow {
  readonly seal: number;
  /** No event has the seal's id. */
  readonly is_gone: boolean;
  readonly event_hash: Buffer;
  readonly hash: Buffer;
}

async function linksAfter<Tables>(db: Kysely<Tables>, number: number): Promise<readonly Link[]> {
  const { rows } = await sql<Link>`
    select seal.number as seal, e.id is null as is_gone, event_hash, hash, ${sealedColumns}
    from audit_seal seal left join audit_event e on e.id = seal.event_id
    where seal.number > ${number} order by seal.number limit ${sql.lit(atOnce)}`.execute(db);
  return rows;
}

/** The chain as far as it was computed again. */
class Chain {
  number = 0;
  private before: Buffer = beforeFirst;
  private readonly anchors: Anchor[];

  constructor(anchors: readonly Anchor[]) {
    this.anchors = [...anchors];
  }

  /** Takes the next seal and its event; the fault where it does not go on the chain. */
  add(link: Link): AuditFault | undefined {
    const number = this.number + 1;
    if (link.seal !== number || link.is_gone) return { kind: "missing", number };
    if (!eventHash(sealedFields(link)).equals(link.event_hash)) {
      return { kind: "altered", number, event: eventOf(link) };
    }
    if (!sealHash(this.before, link.event_hash).equals(link.hash)) {
      return { kind: "reordered", number };
    }
    this.number = number;
    this.before = link.hash;
    return this.againstAnchor();
  }

  /** After the last seal: an anchor of a later one tells that the end is gone. */
  end(): AuditFault | undefined {
    const [anchor] = this.anchors;
    return anchor && { kind: "anchor-differs", number: anchor.number, file: anchor.file };
  }

  private againstAnchor(): AuditFault | undefined {
    while (this.anchors[0]?.number === this.number) {
      const anchor = this.anchors.shift();
      if (anchor?.hash !== this.before.toString("hex")) {
        return { kind: "anchor-differs", number: this.number, file: anchor?.file ?? "" };
      }
    }
    return undefined;
  }
}

function eventOf(row: SealedRow): AuditedEvent {
  const { id, at, action, subject_kind, subject_id } = row;
  return { id: Number(id), at, action, subject: `${subject_kind} ${subject_id}` };
}

interface GapRow {
  readonly kind: string;
  readonly id: string;
  readonly expected: number;
  readonly found: number;
}

/** Events are numbered from 1 without a gap for each subject, so that their count and last number say it. */
async function gapFault<Tables>(db: Kysely<Tables>): Promise<AuditFault | undefined> {
  const { rows } = await sql<GapRow>`
    select coalesce(s.kind, found.kind) as kind, coalesce(s.id, found.id) as id,
      coalesce(s.events, 0) as expected, coalesce(found.count, 0)::int as found
    from audit_subject s full join (
      select subject_kind as kind, subject_id as id, count(*) as count, max(number) as last
      from audit_event group by 1, 2
    ) found on found.kind = s.kind and found.id = s.id
    where s.events is distinct from found.count or s.events is distinct from found.last
    order by 1, 2 limit 1`.execute(db);
  const [row] = rows;
  if (!row) return undefined;
  return {
    kind: "gap",
    subject: `${row.kind} ${row.id}`,
    expected: row.expected,
    found: row.found,
  };
}

async function unsealedFault<Tables>(db: Kysely<Tables>): Promise<AuditFault | undefined> {
  const { rows } = await sql<SealedRow>`
    select ${sealedColumns} from audit_event e
    where not exists (select from audit_seal where event_id = e.id)
      and not exists (select from audit_unsealed where event_id = e.id)
    order by e.id limit 1`.execute(db);
  return rows[0] && { kind: "unsealed", event: eventOf(rows[0]) };
}

async function whole<Tables>(db: Kysely<Tables>, sealed: number): Promise<AuditVerdict> {
  const { rows } = await sql<{ readonly waiting: number }>`
    select count(*)::int as waiting from audit_unsealed`.execute(db);
  return { kind: "whole", sealed, waiting: rows[0]?.waiting ?? 0 };
}
