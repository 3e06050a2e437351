import { randomBytes } from "node:crypto";
import type { Form } from "#platform/http/body/form.ts";
import type { Seal } from "#platform/http/seal.ts";
import { identityMark } from "../../intake/identity-file.ts";

const marked = (agencyId: number, token: string) => ["requests.form", `${agencyId}`, token];

/** A token for one form of an agency: what is sent with it twice is one request. */
export function newToken(): string {
  return randomBytes(16).toString("hex");
}

/** What the form carries of its token, so that no other is taken for it. */
export function carriedToken(seal: Seal, agencyId: number, token: string): string {
  return `${token}.${seal.of(marked(agencyId, token))}`;
}

/** The token that a form brought back; `undefined` where it is not ours: of another agency, or of a start long ago. */
export function tokenOf(seal: Seal, agencyId: number, form: Form): string | undefined {
  const [token = "", mark = ""] = form.text("form")?.split(".") ?? [];
  return seal.isOf(mark, marked(agencyId, token)) ? token : undefined;
}

/** What a form that comes back carries of the identity document that was kept. */
export function carriedIdentity(seal: Seal, token: string, file: number): string {
  return `${file}.${seal.of(identityMark(token, file))}`;
}

export function identityOf(seal: Seal, token: string, form: Form): number | undefined {
  const [file = "", mark = ""] = form.text("kept")?.split(".") ?? [];
  const isOurs = /^[1-9]\d{0,14}$/.test(file) && seal.isOf(mark, identityMark(token, Number(file)));
  return isOurs ? Number(file) : undefined;
}
