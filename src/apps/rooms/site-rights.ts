import type { SiteRights } from "#platform/db/site-role.ts";
import { features } from "../features.ts";

/**
 * What the public site may do with each table: what rooms say of theirs. What is not named it can neither read nor write,
 * whatever a page is made to ask.
 */
export const siteRights: SiteRights = Object.assign(
  {
    migration: { select: ["name"] },
    content_version: { select: "all" },
    content_of_agency: { select: "all" },
  },
  ...features.map((room) => room.siteRights ?? {}),
);
