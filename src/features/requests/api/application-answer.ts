import type { Contact, Delivery, Provision } from "../domain/intake/application.ts";

/** What `/api/requests/:id/application` answers: what the applicant sent on the site, in clear. */
export interface ApplicationAnswer {
  readonly contact: Contact;
  readonly provision: Provision;
  readonly delivery: Delivery;
  readonly submittedAt: string;
  readonly hasIdentity: boolean;
  readonly statements: readonly ApplicantStatement[];
}

/** What the applicant said afterwards. */
export interface ApplicantStatement {
  readonly kind: "correction" | "withdrawal" | "satisfaction";
  readonly text: string;
  readonly score: number | null;
  readonly at: string;
}
