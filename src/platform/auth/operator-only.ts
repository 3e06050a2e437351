import { createHash, timingSafeEqual } from "node:crypto";
import type { Context, MiddlewareHandler } from "hono";
import type { AppEnv } from "../http/app-env.ts";
import { isLoopback, socketAddress } from "../http/guards/client-address.ts";
import { may } from "./permission.ts";

interface OperatorsAsked {
  /** What an operator brings as `Authorization: Bearer …`. */
  readonly token?: string | undefined;
  /** Proxies before us, as `clientAddress` takes them. */
  readonly proxies: number;
}

/**
 * Lets through who brings the token; without a token set, a program on this machine itself. Behind a proxy nobody is: it may
 * pass on a stranger's request as its own. All others are told that there is no such page.
 */
export function operatorOnly({ token, proxies }: OperatorsAsked): MiddlewareHandler<AppEnv> {
  const is = (c: Context<AppEnv>) =>
    token === undefined ? proxies === 0 && isLocal(c) : brings(c, token);
  return may("operator", (c) => (is(c) ? { kind: "operator" } : undefined));
}

const passedOn = ["x-forwarded-for", "forwarded", "x-real-ip", "via", "x-forwarded-host"];

/** A request that a proxy passed on, and said so, is none of this machine. */
function isLocal(c: Context<AppEnv>): boolean {
  return isLoopback(socketAddress(c)) && !passedOn.some((name) => c.req.header(name));
}

function brings(c: Context<AppEnv>, token: string): boolean {
  const given = /^Bearer (.+)$/.exec(c.req.header("authorization") ?? "")?.[1] ?? "";
  return timingSafeEqual(digest(given), digest(token));
}

/** Of one length, so that the comparison takes the same time for every text. */
function digest(text: string): Buffer {
  return createHash("sha256").update(text).digest();
}
