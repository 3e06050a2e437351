import { useQuery } from "@tanstack/react-query";
import { ask } from "#office-ui/ask.ts";
import type { AgencyOfWho } from "#office-ui/who.ts";
import type { Stage } from "../../domain/stage.ts";

/** `GET /api/session`. */
export type Session =
  | { readonly stage: "none" }
  | {
      readonly stage: Stage;
      readonly person: { readonly id: number; readonly account: string; readonly name: string };
      readonly hasSecondFactor: boolean;
      readonly agencies: readonly AgencyOfWho[];
      readonly permissions: readonly string[];
    };

export const sessionKey = ["/api/session"] as const;

/** Who is signed in, and how far. */
export function useSession() {
  return useQuery({ queryKey: sessionKey, queryFn: () => ask<Session>("/api/session") });
}
