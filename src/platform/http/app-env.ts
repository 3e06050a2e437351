import type { ServerResponse } from "node:http";
import type { Site } from "#ui/site.ts";
import type { Actor, Found, Permission } from "../auth/actor.ts";
import type { Narrowed } from "../cache/shown.ts";
import type { Form } from "./body/form.ts";
import type { Taken } from "./taken.ts";

/** What a request carries through its handlers. */
export interface AppEnv {
  /** What the HTTP server gives; nothing of it in tests that call the app itself. */
  Bindings: {
    readonly incoming?: {
      readonly socket: { readonly remoteAddress?: string | undefined };
      readonly headers?: { readonly host?: string | undefined };
    };
    readonly outgoing?: Pick<ServerResponse, "closed" | "once">;
  };
  Variables: {
    /** Who asks; set by the permission of the route. */
    actor: Actor;
    /** Says of who signed in whether a permission is theirs; set by the office, absent on the public site. */
    whoMay?: (permission: Permission) => Promise<Found>;
    /** Shown on error pages and written in the log, so that a visitor's report finds its line. */
    requestId: string;
    /** The site as the page asked for sees it; set by `inSite`. */
    site: Site;
    /** What the route tells that it takes; set by `takes`. */
    takes?: Taken;
    /** What a page's form sent; set by `takeForm`. */
    form: Form;
    /** The agencies that the page shows alone of a kind of content; set by `showsOnlyOf`. */
    narrowed?: Narrowed;
    /** Set where the answer is one of the page cache: it is compressed already, and its headers stand. */
    pageFrom?: "cache" | "rendering";
  };
}
