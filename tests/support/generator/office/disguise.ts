import type { Verdict } from "../expected.ts";

/** Of what kind a way is in which a figure's cell holds more, or less, than the figure in plain text. */
export type DisguiseKind = "struck" | "raised" | "unseen" | "object" | "filled in";

/** What may be known of a figure in disguise; `must`: all of it. */
export interface Told {
  readonly verdict: Verdict;
  readonly because: string;
}

/** Beside the figure stands something that a person does not take for a part of it. */
export const beside = (what: string): Told => ({
  verdict: "may",
  because: `${what} beside the figure`,
});

/** A person sees no figure that holds. */
export const instead = (what: string): Told => ({
  verdict: "never",
  because: `${what} in the figure's place`,
});
