import type { AgencyWay } from "#features/agencies/index.ts";
import type { LocalDate } from "#kernel/local-date.ts";
import type { Queryable } from "#platform/db/queryable.ts";
import type { PublishedShelf } from "#platform/feature/site-places.ts";
import type { BodyRoom } from "#platform/http/body/body-room.ts";
import type { Seal } from "#platform/http/seal.ts";
import type { CitizenDoor } from "../intake/citizen-door.ts";

/** What the pages of applicants are made of. */
export interface CitizenServices {
  /** The site's own: no person, no case. */
  readonly db: Queryable;
  readonly today: () => LocalDate;
  readonly room: BodyRoom;
  readonly seal: Seal;
  /** `undefined`: this site takes no requests in. */
  readonly door: CitizenDoor | undefined;
  /** What other rooms have published. */
  readonly published: readonly PublishedShelf[];
  /** The parts of an agency's section (政府信息公开专栏). */
  readonly ways: readonly AgencyWay[];
}
