import { newBodyRoom } from "#platform/http/body/body-room.ts";

/** Enough for the forms of one test. */
export const testRoom = () => newBodyRoom(100_000_000);
