import type { Context } from "hono";
import { deleteCookie, getCookie, setCookie } from "hono/cookie";

/** `__Host-`: of this host alone, over https alone, for no other host to write. */
const name = "__Host-tongming";

const attributes = { path: "/", secure: true, httpOnly: true, sameSite: "Strict" } as const;

/** The session's token that the browser sent. */
export function sessionToken(c: Context): string | undefined {
  return getCookie(c, name);
}

/** Until the browser is closed: how long a session holds is known on our side alone. */
export function giveSession(c: Context, token: string): void {
  setCookie(c, name, token, attributes);
}

export function takeSession(c: Context): void {
  deleteCookie(c, name, attributes);
}
