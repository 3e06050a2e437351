import { MutationCache, QueryCache, QueryClient } from "@tanstack/react-query";
import { type Session, sessionKey } from "#features/accounts/office/index.ts";
import { isSignedOut, Refused } from "#office-ui/refused.ts";

/** What the office has read. A refusal is not asked again; a session that has ended is known at once. */
export function newQueries(): QueryClient {
  const onError = (fault: unknown) => {
    if (isSignedOut(fault)) queries.setQueryData(sessionKey, ended);
  };
  const queries: QueryClient = new QueryClient({
    queryCache: new QueryCache({ onError }),
    mutationCache: new MutationCache({ onError }),
    defaultOptions: {
      queries: {
        retry: (failures, fault) => failures < 2 && !isAnswer(fault),
        networkMode: "always",
        staleTime: 10_000,
      },
      mutations: { networkMode: "always" },
    },
  });
  return queries;
}

/** A session that was not there yet has not ended. */
function ended(before: Session | undefined): Session | undefined {
  return before?.stage === "full" ? { stage: "none" } : before;
}

function isAnswer(fault: unknown): boolean {
  return fault instanceof Refused && fault.status > 0 && fault.status < 500;
}
