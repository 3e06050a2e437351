import type { Limit } from "#platform/http/page.ts";

/** Reading a document and writing one cost alike, and count together. */
export const checkLimit: Limit = { perMinute: 60 };

/** The example is read as a document is; the empty form is not counted. */
export const exampleLimit: Limit = { perMinute: 60, counts: "asked" };
