import type { Person } from "../people/people-answers.ts";

/** How many people cannot sign in until an administrator does something. */
export function awaitingIn(people: readonly Person[]): {
  readonly withoutCode: number;
  readonly locked: number;
} {
  return {
    withoutCode: people.filter(({ hasPassword, codeUntil }) => !hasPassword && !codeUntil).length,
    locked: people.filter(({ lockedUntil }) => lockedUntil).length,
  };
}
