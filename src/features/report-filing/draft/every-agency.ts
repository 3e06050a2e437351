import { agencyScope } from "#platform/auth/agency-scope.ts";

/** Whoever sees a figure of 本级 or 全域 sees its sum, though not the records of the agencies below. */
export const everyAgency = agencyScope({ kind: "operator" });
