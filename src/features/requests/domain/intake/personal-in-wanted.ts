import { type PersonalNumber, personalNumbers } from "#text/privacy/personal-numbers.ts";
import type { Wanted } from "./application.ts";

/** A field that says what is wanted, and the numbers of persons in it. */
export interface PersonalInField {
  readonly field: keyof Wanted;
  readonly numbers: readonly Pick<PersonalNumber, "kind" | "masked">[];
}

const fields = ["title", "reference", "description"] as const satisfies readonly (keyof Wanted)[];

/** What an applicant may not have meant to write: all who work on the case read it. Nobody is refused for it. */
export function personalInWanted(wanted: Wanted): readonly PersonalInField[] {
  return fields.flatMap((field) => {
    const numbers = personalNumbers(wanted[field]);
    return numbers.length > 0 ? [{ field, numbers }] : [];
  });
}
