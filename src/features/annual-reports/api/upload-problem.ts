import type { Problem } from "#platform/http/answers/problem.ts";

/** Why a file was not stored, with what to do and what may be chosen. */
export interface UploadProblem extends Problem {
  readonly asks: readonly ("agency" | "year")[];
  readonly candidates: readonly { readonly id: number; readonly name: string }[];
}
