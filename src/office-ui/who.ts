import { createContext, useContext } from "react";

/** Who is signed in, as screens need to know. */
export interface Who {
  readonly id: number;
  readonly name: string;
  readonly account: string;
  /** The agency for which the office works now; `null`: all of one's own. */
  readonly agencyId: number | null;
  readonly agencies: readonly AgencyOfWho[];
  readonly permissions: ReadonlySet<string>;
}

export interface AgencyOfWho {
  /** `null`: the whole installation. */
  readonly id: number | null;
  readonly name: string;
  readonly permissions: readonly string[];
  /** Those that reach the agencies below it too. */
  readonly permissionsBelow: readonly string[];
  readonly roles: readonly {
    readonly id: number;
    readonly name: string;
    readonly isDelegated: boolean;
  }[];
}

export const WhoContext = createContext<Who | undefined>(undefined);

/** Who is signed in; throws outside the office's frame. */
export function useWho(): Who {
  const who = useContext(WhoContext);
  if (!who) throw new Error("a screen stands outside of the office's frame");
  return who;
}

/** The one agency for which somebody works now; `undefined`: several. */
export function agencyOf({ agencyId, agencies }: Who): string | undefined {
  const own = agencies.length === 1 ? agencies[0]?.id : null;
  const id = agencyId ?? own ?? null;
  return id === null ? undefined : `${id}`;
}
