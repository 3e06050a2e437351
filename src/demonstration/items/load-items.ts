import { holdersOf } from "#features/accounts/index.ts";
import { addDemonstrationItems, signingSteps, type ToldFileStore } from "#features/items/index.ts";
import type { LocalDate } from "#kernel/local-date.ts";
import type { Queryable } from "#platform/db/queryable.ts";
import type { DemonstrationAgency } from "../county/agency.ts";
import { signerOfStep } from "../filing/sign-in-the-past.ts";
import { standingAgencies } from "../staff/agency-people.ts";
import { attachTold } from "./attachments/attach-told.ts";
import { draftStages } from "./draft-stages.ts";
import { newestItems } from "./newest-items.ts";
import { publishedStages } from "./published-stages.ts";

interface ItemsAsked {
  readonly agencies: ReadonlyMap<string, number>;
  /** The day on which the demonstration stands. */
  readonly today: LocalDate;
  /** Where the bytes of attachments lie; without it items have none. */
  readonly files?: ToldFileStore | undefined;
}

/** The items of the county's agencies, public and on their way, as their people left them. Done again it changes nothing. */
export async function loadItems(
  db: Queryable,
  { agencies, today, files }: ItemsAsked,
): Promise<number> {
  let added = 0;
  for (const [ordinal, agency] of standingAgencies().entries()) {
    const agencyId = agencies.get(agency.name);
    if (agencyId === undefined || agency.years === null) continue;
    const people = await peopleOf(db, { agency, agencyId, today });
    const published = newestItems(agency, today);
    const asked = { ordinal, today, steps: people.steps.length, published };
    const stages = publishedStages(published, asked);
    const shown = files ? await attachTold(files, agency.name, stages) : stages;
    const items = [...shown, ...draftStages(agency, asked)];
    added += await addDemonstrationItems(db, {
      ...{ agencyId, agencyName: agency.name, items },
      ...people,
    });
  }
  return added;
}

interface Of {
  readonly agency: DemonstrationAgency;
  readonly agencyId: number;
  readonly today: LocalDate;
}

/** Who writes, who signs each step, and who decides of withdrawals. */
export async function peopleOf(db: Queryable, { agency, agencyId, today }: Of) {
  const first = async (role: string) => {
    const [person] = await holdersOf(db, { agencyId, role, level: null });
    if (!person) throw new Error(`${agency.name} has no ${role}`);
    return person;
  };
  const author = await first("information-officer");
  const authorIds = [author.id];
  const year = Number(today.slice(0, 4));
  const found = await signingSteps(db, { agencyId, year, authorIds });
  if (!found.ok) throw new Error(`nobody signs for ${agency.name}: ${found.error.steps.join()}`);
  const steps = found.value;
  const signers = new Map<number, Awaited<ReturnType<typeof signerOfStep>>>();
  for (const [at, step] of steps.entries()) {
    const ids = new Map([...signers].map(([place, { id }]) => [place, id]));
    const asked = { chain: { authorIds }, step: { ...step, place: at + 1 }, signers: ids };
    signers.set(at + 1, await signerOfStep(db, asked));
  }
  return { author, head: await first("disclosure-head"), steps, signers: [...signers.values()] };
}
