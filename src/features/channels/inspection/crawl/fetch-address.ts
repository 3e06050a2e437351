import dns from "node:dns";
import http from "node:http";
import https from "node:https";
import { isIP, type LookupFunction } from "node:net";
import { faultCode } from "#kernel/fault-code.ts";
import { err, ok, type Result } from "#kernel/result.ts";
import { isPrivateAddress } from "../../domain/inspection/private-address.ts";

/** What a site answered. */
export interface Fetched {
  readonly status: number;
  /** Where it leads on (3xx). */
  readonly location: string | null;
  /** Without its parameters, in small letters. */
  readonly mediaType: string;
  readonly bytes: Uint8Array;
  /** More came than was read. */
  readonly isCut: boolean;
  readonly milliseconds: number;
}

/** Why there is no answer: `private`, the address is of a network that must not be asked; `tls`, its certificate is not known here. */
export type FetchFault = "timeout" | "unknown-host" | "private" | "refused" | "tls" | "broken";

export interface FetchAsked {
  /** Bytes that are read at most. */
  readonly most: number;
  /** Milliseconds for all of it. */
  readonly timeout: number;
  readonly mayBePrivate: boolean;
}

export const userAgent = "Mozilla/5.0 (compatible; TongmingInspector/1.0; website inspection)";

class Private extends Error {}

/**
 * Asks a web server for an address, once, and follows nothing. The name is looked up here and the connection goes to the address
 * that was examined: what a name means cannot change in between.
 */
export function fetchAddress(
  address: string,
  asked: FetchAsked,
): Promise<Result<Fetched, FetchFault>> {
  const url = new URL(address);
  const literal = url.hostname.replace(/^\[|\]$/g, "");
  if (isIP(literal) && !asked.mayBePrivate && isPrivateAddress(literal)) {
    return Promise.resolve(err("private"));
  }
  const began = performance.now();
  return new Promise((resolve) => {
    const client = url.protocol === "https:" ? https : http;
    const request = client.get(url, {
      agent: url.protocol === "https:" ? agents.https : agents.http,
      lookup: lookupIn(asked),
      headers: { "User-Agent": userAgent, Accept: "*/*", "Accept-Encoding": "identity" },
    });
    const settle = (answer: Result<Fetched, FetchFault>) => {
      clearTimeout(late);
      resolve(answer);
      request.destroy();
    };
    const late = setTimeout(() => settle(err("timeout")), asked.timeout);
    request.on("error", (fault) => settle(err(faultOf(fault))));
    request.on("response", (response) => {
      void take(response, asked.most).then(
        (body) => {
          // What was read to its end leaves its connection for the next.
          clearTimeout(late);
          resolve(ok({ ...headOf(response), ...body, milliseconds: since(began) }));
          if (body.isCut) request.destroy();
        },
        (fault) => settle(err(faultOf(fault))),
      );
    });
  });
}

const agents = {
  http: new http.Agent({ keepAlive: true, maxSockets: 8 }),
  https: new https.Agent({ keepAlive: true, maxSockets: 8 }),
};

function lookupIn({ mayBePrivate }: FetchAsked): LookupFunction {
  return (name, options, done) => {
    dns.lookup(name, { ...options, all: true }, (fault, found) => {
      const open = mayBePrivate
        ? found
        : found?.filter(({ address }) => !isPrivateAddress(address));
      const [first] = open ?? [];
      if (fault || !first) return done(fault ?? new Private(name), "", 4);
      if (options.all) return done(null, open as dns.LookupAddress[]);
      done(null, first.address, first.family);
    });
  };
}

async function take(response: http.IncomingMessage, most: number) {
  const pieces: Buffer[] = [];
  let length = 0;
  for await (const piece of response as AsyncIterable<Buffer>) {
    pieces.push(piece);
    length += piece.length;
    if (length > most) break;
  }
  return { bytes: Buffer.concat(pieces).subarray(0, most), isCut: length > most };
}

function headOf({ statusCode = 0, headers }: http.IncomingMessage) {
  const isMoved = statusCode >= 300 && statusCode < 400;
  return {
    status: statusCode,
    location: (isMoved && headers.location) || null,
    mediaType: (headers["content-type"] ?? "").split(";")[0]?.trim().toLowerCase() ?? "",
  };
}

function since(began: number): number {
  return Math.round(performance.now() - began);
}

function faultOf(fault: unknown): FetchFault {
  if (fault instanceof Private) return "private";
  const code = faultCode(fault);
  if (code === "ENOTFOUND" || code === "EAI_AGAIN") return "unknown-host";
  if (code === "ECONNREFUSED") return "refused";
  if (code === "ETIMEDOUT") return "timeout";
  return /CERT|TLS|SSL|VERIFY|SELF_SIGNED/i.test(code) ? "tls" : "broken";
}
