import type { LocalDate } from "#kernel/local-date.ts";
import type { ReorganisationKind } from "./reorganisation.ts";

/** Where in the form something is wrong. */
export type ReorganisationField = "effectiveOn" | "sources" | "newName" | "targets" | "takesOver";

/** Why a reorganisation is not lawful. */
export type ReorganisationRefused =
  | { readonly kind: "unknown-agency"; readonly field: "sources" | "targets"; readonly id: number }
  /** Too few or too many for what is to be done. */
  | {
      readonly kind: "wrong-count";
      readonly field: "sources" | "targets";
      readonly of: ReorganisationKind;
    }
  | { readonly kind: "named-twice"; readonly field: "sources" | "targets"; readonly name: string }
  /** Nobody becomes part of themselves. */
  | { readonly kind: "of-itself"; readonly field: "targets"; readonly name: string }
  | {
      readonly kind: "not-in-force";
      readonly field: "sources" | "targets";
      readonly name: string;
      readonly since: LocalDate;
    }
  /** It begins only then. */
  | {
      readonly kind: "not-yet";
      readonly field: "sources" | "targets";
      readonly name: string;
      readonly foundedOn: LocalDate;
    }
  /** Another registered act stands against it: the agency ends, is renamed, or receives another. */
  | {
      readonly kind: "planned-otherwise";
      readonly field: "sources" | "targets";
      readonly name: string;
      readonly does: "ends" | "renames" | "receives";
      readonly on: LocalDate;
    }
  /** The past stands in its order: nothing happens to a name before its last change. */
  | {
      readonly kind: "before-renaming";
      readonly field: "effectiveOn";
      readonly name: string;
      readonly renamedOn: LocalDate;
    }
  /** Nobody ends before what they received from another: that would be nobody's. */
  | {
      readonly kind: "before-receiving";
      readonly field: "effectiveOn";
      readonly name: string;
      readonly receivedOn: LocalDate;
    }
  | { readonly kind: "no-name"; readonly field: "newName" }
  | { readonly kind: "same-name"; readonly field: "newName"; readonly name: string }
  | {
      readonly kind: "name-taken";
      readonly field: "newName" | "targets";
      readonly name: string;
      readonly holder: string;
      readonly how: "called" | "formerly" | "planned";
    }
  /** Of several successors one takes what is left. */
  | { readonly kind: "nobody-takes-over"; readonly field: "takesOver" };
