import type { BodyRoom } from "#platform/http/body/body-room.ts";
import type { Seal } from "#platform/http/seal.ts";
import type { LetterDoor } from "../intake/letter-door.ts";

/** What pages that take something in are made of. */
export interface LetterPageServices {
  readonly room: BodyRoom;
  readonly seal: Seal;
  /** `undefined`: this site takes nothing in. */
  readonly door: LetterDoor | undefined;
}
