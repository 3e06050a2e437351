import type { Context } from "hono";
import { err, ok, type Result } from "#kernel/result.ts";
import type { StaffActor } from "../../auth/actor.ts";
import type { Queryable } from "../../db/queryable.ts";
import type { Problem } from "../../http/answers/problem.ts";
import type { AppEnv } from "../../http/app-env.ts";
import { auditedBy, staffOf } from "../../http/audited-by.ts";
import type { FieldCipher } from "../../secrets/field-cipher.ts";
import type { Owner } from "../import/call.ts";
import type { BooksServices, LedgerKind } from "../kind.ts";
import type { ImportsOf } from "../undo/import-done.ts";
import { apiWords } from "./api-words.ts";
import type { LedgerRoom } from "./ledger-room.ts";

/** What a request says, in its address or in the fields of its form. */
export type Said = (name: string) => string | undefined;

/** By the address alone. */
export function saidInAddress(c: Context<AppEnv>): Said {
  return (name) => c.req.query(name);
}

/** Whether a switch is on: `dryRun`, `dryRun=1`, `dryRun=true`. */
export function isOn(said: Said, name: string): boolean {
  return ["", "1", "true", "on"].includes(said(name)?.toLowerCase() ?? "off");
}

/** Whose records an actor may read and change of a kind. */
export interface Reach {
  readonly owners: "every" | ReadonlySet<string>;
  readonly mayOwn: (owner: string) => boolean;
}

export async function reachOf(
  db: Queryable,
  room: LedgerRoom,
  { by, agencies }: { readonly by: LedgerKind["owner"]["by"] } & Pick<StaffActor, "agencies">,
): Promise<Reach> {
  if (agencies === "every") return { owners: "every", mayOwn: () => true };
  const owners = new Set(await room.ownersOf(db, by, agencies));
  return { owners, mayOwn: (owner) => owners.has(owner) };
}

/** Whose records a request is about: the owner that it names, or the only one that its actor has. Refused as a problem. */
export async function ownerAsked(
  db: Queryable,
  room: LedgerRoom,
  { kind, said, reach }: { readonly kind: LedgerKind; readonly said: Said; readonly reach: Reach },
): Promise<Result<Owner | undefined, { readonly status: 403 | 422; readonly problem: Problem }>> {
  const { by } = kind.owner;
  const only =
    reach.owners !== "every" && reach.owners.size === 1 ? [...reach.owners][0] : undefined;
  const agency = said("agency") || said("agencyName") || undefined;
  const region = said("region") || undefined;
  const asked = by === "agency" ? { agency: agency ?? only, region } : { region: region ?? only };
  const found = await room.ownerNamed(db, kind, asked);
  if (!found.ok) return err({ status: 422, problem: apiWords.unknownOwner(found.error) });
  if (found.value && !reach.mayOwn(found.value.id)) {
    return err({ status: 403, problem: apiWords.notYours(by) });
  }
  return ok(found.value);
}

/** What books work with, for who asks. */
export function booksServices(
  c: Context<AppEnv>,
  cipher: FieldCipher,
  { owners, mayOwn }: Reach,
): BooksServices {
  return { cipher, by: auditedBy(c), ...(owners !== "every" && { mayOwn }) };
}

/** Whose imports somebody sees. */
export function importsOf(c: Context<AppEnv>, { owners }: Reach): ImportsOf {
  const { kind, id } = staffOf(c);
  return { owners: owners === "every" ? owners : [...owners], actor: { kind, id: `${id}` } };
}
