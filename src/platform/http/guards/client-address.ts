import { isIPv4, isIPv6 } from "node:net";
import type { Context } from "hono";
import type { AppEnv } from "../app-env.ts";

/** The address of the other end of the connection; `undefined` where there is none. */
export function socketAddress(c: Context<AppEnv>): string | undefined {
  const address = c.env?.incoming?.socket.remoteAddress;
  return address === undefined ? undefined : plain(address);
}

/**
 * Who asks: with `proxies` before us the entry of `X-Forwarded-For` that the outermost of them wrote, else the other end
 * of the connection. What a client writes into the header itself stands further left and is not believed.
 */
export function clientAddress(c: Context<AppEnv>, proxies: number): string | undefined {
  if (proxies === 0) return socketAddress(c);
  const entries = c.req.header("x-forwarded-for")?.split(",") ?? [];
  const entry = entries.at(-proxies)?.trim();
  return entry ? plain(entry) : socketAddress(c);
}

/**
 * Whom a limit counts as one: an IPv4 address, or the first 64 bits of an IPv6 address, which is what one household or
 * firm is given. Anything else counts as one together.
 */
export function clientGroup(address: string | undefined): string {
  if (address === undefined) return "unknown";
  if (isIPv4(address)) return address;
  if (!isIPv6(address)) return "unknown";
  return `${hextets(address).slice(0, 4).join(":")}::/64`;
}

/** Whether the address is this machine's own. */
export function isLoopback(address: string | undefined): boolean {
  return address === "::1" || (address !== undefined && /^127(\.\d{1,3}){3}$/.test(address));
}

/** Without port, brackets and the prefix of IPv4 in IPv6. */
function plain(address: string): string {
  const bare = /^\[([^\]]+)\](:\d+)?$/.exec(address)?.[1] ?? address;
  const v4 = /^(?:::ffff:)?(\d{1,3}(?:\.\d{1,3}){3})(?::\d+)?$/i.exec(bare);
  return v4?.[1] ?? bare;
}

/** The eight numbers of an IPv6 address, `::` filled in, without leading zeros. */
function hextets(address: string): readonly string[] {
  const [left = "", right] = address.toLowerCase().split("%")[0]?.split("::") ?? [];
  const head = left.split(":").filter(Boolean);
  const tail = right?.split(":").filter(Boolean) ?? [];
  const zeros = right === undefined ? 0 : 8 - head.length - tail.length;
  return [...head, ...Array<string>(Math.max(zeros, 0)).fill("0"), ...tail].map((one) =>
    one.replace(/^0+(?=.)/, ""),
  );
}
