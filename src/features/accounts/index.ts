export { addDemonstrationPeople, type DemonstrationStaff } from "./add-demonstration-people.ts";
export { demonstrationPeopleHeld, demonstrationSince } from "./data/demonstration.ts";
export { whileDemonstrationLoads } from "./data/demonstration-loading.ts";
export { mailAddresses } from "./data/mail-addresses.ts";
export { peopleWithRole } from "./data/people-with-role.ts";
export { holdersOf, signerOf } from "./data/signer-of.ts";
export { reviewSteps } from "./domain/review-steps.ts";
export { reviewLevelsOfAgency, secrecyWithLastLevel } from "./settings/declared.ts";
export { loadReviewRules } from "./settings/review-rules.ts";
