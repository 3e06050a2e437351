import { agencyScope } from "#platform/auth/agency-scope.ts";
import type { Contributed } from "#platform/feature/contribution.ts";
import {
  type AskedFor,
  type Awaiting,
  type FirstStep,
  type OfficeHit,
  officeSearch,
  workbench,
} from "#platform/feature/office-places.ts";
import type { StaffFinder } from "../access/who-may.ts";
import type { AccountServices } from "../account-services.ts";
import { withoutAccounts } from "../data/tables.ts";

/** What a desk is made of: what the rooms contribute, and who asks. */
export interface DeskAsked {
  readonly contributed: Contributed;
  /** Who asks, as they are for a permission. */
  readonly staffFor: StaffFinder;
}

/** What awaits somebody in every room, what is late first; and the first steps of who is new, while one is to do. */
export async function loadDesk(
  { db, today }: AccountServices,
  { contributed, staffFor }: DeskAsked,
): Promise<{ readonly awaiting: readonly Awaiting[]; readonly firstSteps: readonly FirstStep[] }> {
  const awaiting: Awaiting[] = [];
  const firstSteps: FirstStep[] = [];
  for (const part of contributed(workbench)) {
    const asked = await askedFor(staffFor, part.permission, today());
    if (!asked) continue;
    awaiting.push(...(await part.awaiting(withoutAccounts(db), asked)));
    firstSteps.push(...((await part.firstSteps?.(withoutAccounts(db), asked)) ?? []));
  }
  const order = { late: 0, due: 1, awaits: 2 } as const;
  return {
    awaiting: awaiting
      .filter(({ count }) => count > 0)
      .toSorted((one, other) => order[one.state] - order[other.state]),
    firstSteps: firstSteps.some(({ isDone }) => !isDone) ? firstSteps : [],
  };
}

/** Found things of one kind. */
export interface HitsOfKind {
  readonly name: string;
  readonly hits: readonly OfficeHit[];
}

/** Of each kind so many. */
const mostOfKind = 8;

/** What every room finds, by kind; kinds of which nothing was found are left out. */
export async function searchOffice(
  { db, today }: AccountServices,
  { contributed, staffFor }: DeskAsked,
  q: string,
): Promise<readonly HitsOfKind[]> {
  const kinds: HitsOfKind[] = [];
  for (const { name, permission, find } of contributed(officeSearch)) {
    const asked = await askedFor(staffFor, permission, today());
    if (!asked) continue;
    const hits = await find(withoutAccounts(db), { ...asked, q, limit: mostOfKind });
    if (hits.length > 0) kinds.push({ name, hits });
  }
  return kinds;
}

async function askedFor(
  staffFor: StaffFinder,
  permission: `${string}.${string}`,
  today: AskedFor["today"],
): Promise<AskedFor | undefined> {
  const staff = await staffFor(permission);
  return staff && { personId: staff.id, scope: agencyScope(staff), today };
}
