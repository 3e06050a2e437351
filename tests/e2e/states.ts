import { agencyStates } from "./states/agency-states.ts";
import { checkStates } from "./states/check-states.ts";
import { listStates } from "./states/list-states.ts";
import { siteStates } from "./states/site-states.ts";
import type { State } from "./states/state.ts";

/** Every state a page can be in that a visitor can bring about. */
export const states: readonly State[] = [
  ...listStates,
  ...agencyStates,
  ...siteStates,
  ...checkStates,
];

/** The variable of the environment that asks for axe in every state and at every width, as `prove` does. */
export const everyState = "EVERY_STATE";
