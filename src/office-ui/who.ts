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
  /** It is no more, and one's own took over from it: nothing new begins there. */
  readonly isStandIn?: boolean;
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

/** Those of one's agencies that are not ended ones which one's own took over from. */
export function inBeing(agencies: readonly AgencyOfWho[]): readonly AgencyOfWho[] {
  return agencies.filter(({ isStandIn }) => !isStandIn);
}

/** The one agency for which somebody works now; `undefined`: several. */
export function agencyOf({ agencyId, agencies }: Who): string | undefined {
  const all = inBeing(agencies);
  const own = all.length === 1 ? all[0]?.id : null;
  const id = agencyId ?? own ?? null;
  return id === null ? undefined : `${id}`;
}
