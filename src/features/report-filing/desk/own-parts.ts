import { signerOf } from "#features/accounts/index.ts";
import type { AtWorkbench } from "#platform/feature/office-places.ts";
import { chainsAwaiting } from "#platform/signing/load-chains.ts";
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

/** Reports that can be published, and those that were returned: their authors go on. */
export const toGoOn: AtWorkbench = {
  permission: "report-filing.publish",
  awaiting: async (db, { scope }) => {
    const signed = await draftsNamed(db, scope, { state: "signed" });
    return [
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
