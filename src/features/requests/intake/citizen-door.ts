import type { Result } from "#kernel/result.ts";
import type { Door } from "#platform/feature/door.ts";
import type { FileStore } from "#platform/files/store/file-store.ts";
import type { FileRefused } from "#platform/files/store/receive-file.ts";
import type { StoredFile } from "#platform/files/store/stored-files.ts";
import type { Application } from "../domain/intake/application.ts";
import type { Followed } from "../follow-up/followed.ts";
import type { Published } from "./published.ts";

/** An application as its form sends it. */
export interface Sent {
  readonly agencyId: number;
  /** Of the form: one form makes one request. */
  readonly token: string;
  readonly application: Application;
  /** The identity document that was kept before. */
  readonly identity: number;
}

/** What the applicant gets: the number (受理编号) and the code by which they follow it. */
export interface Submitted {
  readonly number: string;
  readonly code: string;
  /** The form had been sent before: nothing new was made. */
  readonly isAgain: boolean;
}

export type SendRefused =
  /** The document was kept too long ago, or is no one's. */
  | { readonly kind: "no-identity" }
  /** No such agency, or it is no more. */
  | { readonly kind: "no-agency" };

/** What opens a request. */
export interface FollowKey {
  readonly number: string;
  readonly code: string;
}

/** No such number, or another code: nobody learns which. */
export interface NotOpened {
  readonly kind: "nothing";
}

/** A file that was served with a letter. */
export interface Collected {
  readonly file: StoredFile;
  readonly store: Pick<FileStore, "get">;
}

export type ActOfApplicantRefused =
  | NotOpened
  /** The office did something meanwhile: the page is shown again. */
  | { readonly kind: "not-now" };

/** Nobody handles requests of an agency: its supervising office (主管部门) sees them; `null`: none has anybody either. */
export interface Unhandled {
  readonly over: { readonly id: number; readonly name: string } | null;
}

/** What the site's pages may ask of cases: each narrow, and none lists or searches them. */
export interface CitizenDoor {
  /** Takes an identity document in, sealed; a day later it is gone unless a request has it. */
  readonly keepIdentity: (
    bytes: Uint8Array,
    agencyId: number,
  ) => Promise<Result<number, FileRefused>>;
  /** `undefined` where somebody handles requests of the agency. */
  readonly unhandled: (agencyId: number) => Promise<Unhandled | undefined>;
  readonly submit: (sent: Sent) => Promise<Result<Submitted, SendRefused>>;
  /** What the agency has published that is near to what is wanted. */
  readonly published: (agencyId: number, title: string) => Promise<readonly Published[]>;
  readonly countOffer: (agencyId: number, what: "offered" | "spared") => Promise<void>;
  readonly open: (key: FollowKey) => Promise<Result<Followed, NotOpened>>;
  readonly correct: (
    key: FollowKey,
    text: string,
  ) => Promise<Result<Followed, ActOfApplicantRefused>>;
  readonly withdraw: (
    key: FollowKey,
    reason: string,
  ) => Promise<Result<Followed, ActOfApplicantRefused>>;
  readonly rate: (
    key: FollowKey,
    rating: { readonly score: number; readonly words: string },
  ) => Promise<Result<Followed, ActOfApplicantRefused>>;
  /** An attachment of a letter that was served to the applicant; that it was collected is recorded. */
  readonly collect: (key: FollowKey, file: number) => Promise<Result<Collected, NotOpened>>;
  /** The keys of requests that a demonstration shows; none elsewhere. */
  readonly shown: () => Promise<readonly (FollowKey & { readonly says: string })[]>;
}

export const citizenDoor: Door<CitizenDoor> = { name: "requests" };
