import type { CaseFacts } from "#features/requests/domain/case/facts.ts";

/** A case of somebody who came in person, of which nothing more is told. */
export function givenFacts(facts: Partial<CaseFacts> & Pick<CaseFacts, "receivedOn">): CaseFacts {
  return {
    channel: "inPerson",
    applicantKind: "natural",
    correctionRequestedOn: null,
    correctedOn: null,
    consultedOn: null,
    consulted: null,
    consultationAnsweredOn: null,
    extendedBy: null,
    extendedOn: null,
    feeNotifiedOn: null,
    feePaidOn: null,
    result: null,
    repliedOn: null,
    ...facts,
  };
}
