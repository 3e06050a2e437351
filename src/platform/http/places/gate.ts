import type { Context, MiddlewareHandler } from "hono";
import type { AppEnv } from "../app-env.ts";
import { clientAddress, clientGroup } from "../guards/client-address.ts";
import { newPlaces, type PlacesAsked } from "./places.ts";

/** A step before a route that lets in whoever has a place; the others get the answer `full`. */
export type Gate = (
  full: (c: Context<AppEnv>) => Response | Promise<Response>,
) => MiddlewareHandler<AppEnv>;

interface GateAsked extends PlacesAsked {
  /** Proxies before us, as `clientAddress` takes them. */
  readonly proxies: number;
}

/**
 * One set of places for every route behind it. A place is kept until the handler has ended and the client has taken the
 * answer, or is gone: who does not read what it asked for asks for no more.
 */
export function newGate({ proxies, ...asked }: GateAsked): Gate {
  const places = newPlaces(asked);
  return (full) => async (c, next) => {
    const leave = await places.take(clientGroup(clientAddress(c, proxies)));
    if (!leave) return full(c);
    try {
      await next();
    } finally {
      whenTaken(c, leave);
    }
  };
}

function whenTaken(c: Context<AppEnv>, act: () => void): void {
  const outgoing = c.env?.outgoing;
  if (!outgoing || outgoing.closed) act();
  else outgoing.once("close", act);
}
