import {
  closedToAll,
  openToAll,
  parseRobots,
  type Robots,
} from "../../domain/inspection/robots.ts";
import { fetchAddress } from "./fetch-address.ts";
import type { Pace } from "./pace.ts";

/** Bytes that are read of a robots.txt (RFC 9309 asks for 500 KiB at least). */
const most = 512_000;
const agent = "tongminginspector";
/** A site that asks for more would never be done. */
const longestDelay = 30;

/** What the site of an address lets robots do, asked for once each; who does not answer, or fails, lets nothing be done. */
export function newRobotsOf(asked: { readonly pace: Pace; readonly mayBePrivate: boolean }) {
  const known = new Map<string, Promise<Robots>>();
  return (address: string): Promise<Robots> => {
    const { origin } = new URL(address);
    const found = known.get(origin) ?? load(origin, asked);
    known.set(origin, found);
    return found;
  };
}

async function load(
  origin: string,
  { pace, mayBePrivate }: { readonly pace: Pace; readonly mayBePrivate: boolean },
): Promise<Robots> {
  await pace();
  const answer = await fetchAddress(`${origin}/robots.txt`, {
    most,
    timeout: 15_000,
    mayBePrivate,
  });
  // A host that cannot be reached at all shows so at its pages.
  if (!answer.ok) return openToAll;
  const { status, bytes } = answer.value;
  if (status >= 500) return closedToAll;
  if (status < 200 || status >= 300) return openToAll;
  const robots = parseRobots(new TextDecoder().decode(bytes), agent);
  return { ...robots, delay: Math.min(longestDelay, robots.delay) };
}
