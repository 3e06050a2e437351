import type { Reorganisation } from "#features/agencies/domain/reorganisation/reorganisation.ts";
import { registerReorganisation } from "#features/agencies/reorganise/register-reorganisation.ts";
import type { LocalDate } from "#kernel/local-date.ts";
import { agencyScope } from "#platform/auth/agency-scope.ts";
import type { Queryable } from "#platform/db/queryable.ts";
import { testRooms } from "../given-app.ts";

const by = { actor: { kind: "person", id: "7", name: "王一" } } as const;

/** What differs from an end of one agency without a successor. */
export type GivenReorganisation = Partial<Reorganisation> &
  Pick<Reorganisation, "kind" | "sources" | "effectiveOn">;

/** Registers a reorganisation as the office does on a day, and carries it out where its day has come; throws where it is refused. */
export async function givenReorganisation(
  db: Queryable,
  given: GivenReorganisation,
  today: LocalDate,
) {
  const scope = agencyScope({ kind: "operator" });
  const acting = { by, scope, rooms: testRooms.reorganise, today };
  const nothing = { basis: null, newName: null, targets: [], sourceStays: false } as const;
  const takesOver = (given.targets ?? []).length > 0 && !given.sourceStays ? 0 : null;
  const asked: Reorganisation = { ...nothing, takesOver, ...given };
  const done = await db.transaction().execute((trx) => registerReorganisation(trx, acting, asked));
  if (!done.ok) throw new Error(JSON.stringify(done.error));
  return done.value;
}
