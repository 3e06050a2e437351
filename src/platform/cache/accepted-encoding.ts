import type { Encoding } from "./stored-page.ts";

/** The best encoding that a request's `Accept-Encoding` allows; a `q` of 0 forbids one. */
export function acceptedEncoding(header: string | undefined): Encoding {
  if (!header) return "identity";
  const offers = header.split(",").map((offer) => offer.split(";").map((part) => part.trim()));
  const allowed = (name: string) =>
    offers.some(
      ([offered, quality]) =>
        offered?.toLowerCase() === name && !/^q=0(\.0*)?$/.test(quality ?? ""),
    );
  if (allowed("br")) return "br";
  return allowed("gzip") ? "gzip" : "identity";
}
