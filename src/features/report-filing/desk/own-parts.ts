import { signerOf } from "#features/accounts/index.ts";
import { dueDays } from "#features/annual-reports/index.ts";
import type { LocalDate } from "#kernel/local-date.ts";
import type { AgencyScope } from "#platform/auth/agency-scope.ts";
import type { Queryable } from "#platform/db/queryable.ts";
import type { AtWorkbench, Awaiting } from "#platform/feature/office-places.ts";
import { chainsAwaiting } from "#platform/signing/load-chains.ts";
import { type DraftInHand, draftsInHand } from "../data/drafts-in-hand.ts";
import { draftsNamed } from "../data/drafts-named.ts";

/** How many of what awaits somebody the 工作台 names. */
const mostNamed = 5;

/** Reports whose next step somebody can sign (待审签), but for their own work. */
export const toSign: AtWorkbench = {
  permission: "report-filing.sign",
  awaiting: async (db, { personId, scope }) => {
    const { holds } = await signerOf(db, personId);
    const chains = (await chainsAwaiting(db, holds)).filter(
      ({ subject, authorIds }) => subject.kind === "report-draft" && !authorIds.includes(personId),
    );
    const drafts = await draftsNamed(db, scope, { ids: chains.map(({ subject }) => subject.id) });
    return [
      {
        name: "待您审签的年报",
        state: "awaits",
        count: drafts.length,
        first: drafts.slice(0, mostNamed),
        path: "/report-filing",
      },
    ];
  },
};

/** What its authors go on with: reports that were returned, that are being written, late first, and that can be published. */
export const toGoOn: AtWorkbench = {
  permission: "report-filing.publish",
  awaiting: async (db, { scope, today }) => {
    const inHand = await datedInHand(db, scope);
    const returned = inHand.filter(({ isReturned }) => isReturned);
    const isLate = ({ dueOn }: Dated) => dueOn !== undefined && dueOn < today;
    const written = inHand.filter(({ isReturned }) => !isReturned);
    const signed = await draftsNamed(db, scope, { state: "signed" });
    return [
      inHandPart("退回修改的年报", "awaits", returned),
      inHandPart("逾期还在编制的年报", "late", written.filter(isLate)),
      inHandPart(
        "正在编制的年报",
        "due",
        written.filter((one) => !isLate(one)),
      ),
      {
        name: "可以公布的年报",
        state: "awaits",
        count: signed.length,
        first: signed.slice(0, mostNamed),
        path: "/report-filing",
      },
    ];
  },
};

interface Dated extends DraftInHand {
  readonly dueOn: LocalDate | undefined;
}

async function datedInHand(db: Queryable, scope: AgencyScope): Promise<readonly Dated[]> {
  const drafts = await draftsInHand(db, scope);
  const dated: Dated[] = [];
  for (const year of new Set(drafts.map((draft) => draft.year))) {
    const own = drafts.filter((draft) => draft.year === year);
    const dueOn = await dueDays(db, own, year);
    dated.push(...own.map((draft) => ({ ...draft, dueOn: dueOn(draft) })));
  }
  return dated;
}

function inHandPart(name: string, state: Awaiting["state"], drafts: readonly Dated[]): Awaiting {
  const first = drafts.slice(0, mostNamed).map(({ id, agencyName, year, dueOn }) => ({
    id,
    title: `${agencyName} ${year} 年年报`,
    path: `/report-filing/draft?id=${id}`,
    ...(dueOn && { dueOn }),
  }));
  return { name, state, count: drafts.length, first, path: "/report-filing" };
}
